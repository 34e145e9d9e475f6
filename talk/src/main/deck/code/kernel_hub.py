from kernels import get_kernel

ops = get_kernel("kernels-community/activation")
out = torch.empty_like(hidden)
ops.gelu_fast(out, hidden)
