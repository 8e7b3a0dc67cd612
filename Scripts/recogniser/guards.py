"""What the grammar says in comments beside its productions, as tests of a node of the tree. Each quotes its comment."""

from parser import Node

MOST = 64  # Lexical 12


def has_word(node, word):
  """Whether a word stands anywhere under a node."""
  todo = [node]
  while todo:
    part = todo.pop()
    if isinstance(part, Node):
      todo += part.children
    elif part[0] == f"'{word}'":
      return True
  return False


def before_colon(node):
  """The children before the ： that its 项 stand behind, and those behind it."""
  for index, child in enumerate(node.children):
    if child == ("'：'", child[1]) if isinstance(child, tuple) else False:
      return node.children[:index], node.children[index + 1 :]
  return node.children, []


def compare(node):
  """Period: Quantity 内 only before Predicates."""
  first = node.children[0]
  if not (isinstance(first, Node) and first.rule == "Period"):
    return True
  return first.children[-1][0] != "'内'" if isinstance(first.children[-1], tuple) and node.children[1].rule == "Sum" else True


def clause(node):
  """Whether a clause begins with an effect: 列入 NAME does where a sign follows."""
  first = node.children[0]
  if first.rule != "Conditions":
    return True
  words = list(first_leaves(first, 3, node))
  return not (len(words) == 3 and words[0] in ("'列入'", "'移出'") and words[1] == "NAME" and words[2] in SIGNS)


SIGNS = {f"'{c}'" for c in "，；：。、（）"}


def first_leaves(node, count, whole):
  """The terminals of the first leaves under a clause."""
  todo, found = list(reversed(whole.children)), []
  while todo and len(found) < count:
    part = todo.pop()
    if isinstance(part, Node):
      todo += reversed(part.children)
    else:
      found.append(part[0])
  return found


def clauses(node):
  """Conditions and nothing: only in an item. 下列: then ：（一）…；（二）…"""
  before, items = before_colon(node)
  for part in before:
    if isinstance(part, Node) and len(part.children) == 1 and part.children[0].rule == "Conditions":
      return False
  return bool(items) or not any(isinstance(p, Node) and has_word(p, "下列") for p in before)


def norm(node):
  """NormItems only behind 下列 规定, 下列 条件; and these only before NormItems."""
  before, items = before_colon(node)
  return bool(items) == any(isinstance(p, Node) and has_word(p, "下列") for p in before)


def operands(node):
  """64 operands of one operator."""
  return sum(isinstance(part, Node) for part in node.children) <= MOST


def negations(node):
  """64 非 in one another."""
  depth = 0
  while node.children and isinstance(node.children[-1], Node) and node.children[-1].rule == "Not":
    node, depth = node.children[-1], depth + 1
  return depth <= MOST


GUARDS = {
  "Compare": compare, "Clause": clause, "Clauses": clauses, "Norm": norm,
  "Expr": operands, "And": operands, "Sum": operands, "Product": operands, "Not": negations,
}
