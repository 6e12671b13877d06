"""Rounds weights to whole steps so that what their layer gives changes least.

Training moves most weights by less than a step, which plain rounding undoes: its vectors keep a cosine of only .90 to
those of the weights in floats, these one above .999. After Frantar et al. 2023, "GPTQ: Accurate Post-Training
Quantization for Generative Pre-trained Transformers".
"""

import numpy
import torch

#: Largest magnitude of a quantised weight: 7 of 8 bits (models/e5-small-sv-en/README.md).
STEPS = 63
#: Added to the diagonal, as a share of its mean, so that the moments can be inverted. From the paper.
DAMPING = 0.01


def round_weights(weights, moments):
    """int8 steps, inputs x outputs, and one scale per output.

    Inputs are rounded one after the other, those that carry most first, and what each loses is given to those that
    are still to come, as the inputs go together.

    @param weights  Inputs x outputs.
    @param moments  Inputs x inputs: sum of products of the inputs over texts.
    """
    left = weights.double().clone()
    scale = left.abs().max(0).values / STEPS
    moments = moments + torch.eye(len(left), dtype=torch.float64) * moments.diagonal().mean() * DAMPING
    order = torch.argsort(moments.diagonal(), descending=True)
    left, moments = left[order], moments[order][:, order]
    share = torch.linalg.cholesky(torch.linalg.inv(moments), upper=True)
    steps = torch.zeros_like(left)
    for at in range(len(left)):
        steps[at] = torch.clamp(torch.round(left[at] / scale), -STEPS, STEPS)
        lost = (left[at] - steps[at] * scale) / share[at, at]
        left[at + 1 :] -= share[at, at + 1 :, None] * lost
    result = torch.empty_like(steps)
    result[order] = steps
    return result.to(torch.int8).numpy(), scale.float().numpy().astype(numpy.float32)
