from transformers import pipeline

write = pipeline(
    "text-generation",
    model="meta-llama/Llama-3.2-1B",
)
story = write("Once a paper has code,")
print(story[0]["generated_text"])
