package dev.lectern.talk.python;

import dev.lectern.Block;
import dev.lectern.Bullets;
import dev.lectern.Code;
import dev.lectern.Lead;
import dev.lectern.Notes;
import dev.lectern.Slide;
import dev.lectern.Text;

@Slide("Kernel Hub: fast ops from the community")
@Notes(
    """
    A kernel is a repository on the Hub with one build per combination of PyTorch, CUDA and C++ ABI.
    `get_kernel` picks the right one, so that nobody compiles for an hour in front of an audience.

    3× for GELU on an A100 is the original speaker's figure. It depends on shape and dtype: measure
    yours before you repeat it.

    Documentation: <https://huggingface.co/docs/kernels>
    """)
public class KernelHub {
  @Lead("Any Python program can *fetch and load* compiled CUDA or C++ kernels while it runs.")
  Block lead;

  @Bullets({
    "**Portable**: they load from any path, on `PYTHONPATH` or not.",
    "**Unique**: several versions of one op share a process.",
    "**Compatible**: built for all recent PyTorch wheels (CUDA, ROCm, CPU) and C ABIs."
  })
  Block promises;

  @Code(file = "code/kernel_hub.py")
  Block code;

  @Text("The model’s code is the same, and GELU is **3× faster** on an A100.")
  Block gain;
}
