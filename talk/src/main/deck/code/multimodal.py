checkpoint = "Qwen/Qwen2.5-VL-7B-Instruct"
processor = AutoProcessor.from_pretrained(checkpoint)
model = AutoModelForImageTextToText.from_pretrained(checkpoint)

picture = {"type": "image", "path": "harbour.jpg"}
question = {"type": "text", "text": "How many ships?"}
inputs = processor.apply_chat_template(
    [{"role": "user", "content": [picture, question]}],
    add_generation_prompt=True, tokenize=True,
    return_dict=True, return_tensors="pt")
print(processor.decode(model.generate(**inputs)[0]))
