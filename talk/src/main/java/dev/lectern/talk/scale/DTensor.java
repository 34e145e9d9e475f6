package dev.lectern.talk.scale;

import dev.lectern.Code;
import dev.lectern.Lead;
import dev.lectern.Slide;

/**
 * The layers are Megatron's (Shoeybi and others, arXiv:1909.08053): split the first matrix by
 * columns and the second by rows, and one all-reduce is enough. The mathematics is fine. What hurts
 * is that the model now exists twice, once for one GPU and once for many. {@code DTensor} takes the
 * split out of the class: a tensor knows its mesh and its placement.
 */
@Slide(value = "DTensor and the tensor-parallel API", id = "dtensor")
@Lead("Going tensor-parallel used to mean **writing the model again**.")
@Code(
    file = "code/tensor_parallel.py",
    region = "by-hand",
    highlight = {"1-2", "8-11"})
public class DTensor {}
