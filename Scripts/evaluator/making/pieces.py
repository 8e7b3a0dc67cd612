"""Short ways to write expressions."""
from generate import name
from model import *


def bare(field):
    return Compare(name(field))


def bounds(sum_, *pairs):
    return Compare(sum_, Bounds([Bound(word, value) for word, value in pairs]))


def sum_of(*parts):
    """sum_of("费用", "÷", "桌数", "+", Quantity): left to right, × and ÷ before + and -."""
    ref = lambda x: Ref(Name(x) if isinstance(x, str) else x, [])
    products, signs, at = [Product([ref(parts[0])], [])], [], 1
    while at < len(parts):
        sign, operand = parts[at], ref(parts[at + 1])
        if sign in "×÷":
            products[-1].refs.append(operand)
            products[-1].signs.append(sign)
        else:
            signs.append(sign)
            products.append(Product([operand], []))
        at += 2
    return Sum(products, signs)


def breach(cites, verb="违反", bound=None, total=False):
    return Predicates([Breach(verb, cites, bound, total)])
