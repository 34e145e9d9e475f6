from vllm import LLM, SamplingParams

llm = LLM("meta-llama/Llama-3.2-1B", model_impl="transformers")
brief = SamplingParams(max_tokens=20)

for reply in llm.generate(["Once a paper has code,"], brief):
    print(reply.outputs[0].text)
