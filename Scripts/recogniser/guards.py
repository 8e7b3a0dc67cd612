"""What the grammar says in comments beside its productions, as tests of a node of the tree. Each quotes its comment."""

from parser import Node

MOST = 64  # Lexical 12


def terminal(part):
  """What a part is if it is a token."""
  return None if isinstance(part, Node) else part[0]


def before_colon(node):
  """The children before the ： that its 项 stand behind, and those behind it."""
  for index, child in enumerate(node.children):
    if terminal(child) == "'：'":
      return node.children[:index], node.children[index + 1 :]
  return node.children, []


def compare(node):
  """Quantity 内 only before Predicates, and with a UNIT."""
  first = node.children[0]
  if not (isinstance(first, Node) and first.rule == "Period" and terminal(first.children[-1]) == "'内'"):
    return True
  return node.children[1].rule != "Sum" and first.children[0].children[-1][0] == "UNIT"


def occasion(node):
  """The same of a Period in an Occasion."""
  first = node.children[0]
  if not (isinstance(first, Node) and first.rule == "Period" and terminal(first.children[-1]) == "'内'"):
    return True
  return first.children[0].children[-1][0] == "UNIT"


def effect(node):
  """Before 至多 and 不超过 an Every is 每 [ NUM ] UNIT. No two Scopes that are names stand side by side. And as amounts()."""
  nodes = [p for p in node.children if isinstance(p, Node)]
  if any(p.rule == "Every" and (terminal(p.children[0]) != "'每'" or terminal(p.children[-1]) != "UNIT") for p in nodes):
    return False
  named = [p.rule == "Scope" and terminal(p.children[0]) == "NAME" for p in nodes]
  return not any(a and b for a, b in zip(named, named[1:])) and amounts(node)


def part(node, kinds):
  """What can be the Day of an Every before it is that: 每月 5日 … `kinds`: what each token of the text can be, where there is a text."""
  every = node.children[0]
  if kinds is None or terminal(every) is not None or every.rule != "Every" or terminal(every.children[-1]) not in ("UNIT", "'）'"):
    return True
  behind, next_ = kinds[every.end], kinds[every.end + 1]
  return behind.isdisjoint(("MONTHDAY", "TERM")) and ("NUM" not in behind or next_.isdisjoint(("'日'", "'天'", "'月'")))


def key(node):
  """No Quantity 内: it stands only before Predicates."""
  first = node.children[0]
  return first.rule != "Period" or terminal(first.children[-1]) != "'内'"


def kind(node):
  """A Member alone is a name, without STRINGs."""
  return len(node.children) > 1 or not isinstance(node.children[0], Node) or len(node.children[0].children) == 1


def amounts(node):
  """An amount has its UNIT or is a PCT. Of a 罚 it may be left out."""
  if node.rule == "Action" and terminal(node.children[0]) in ("'罚'", "'罚款'"):
    return True
  return not any(isinstance(p, Node) and p.rule == "Quantity" and len(p.children) == 1 and p.children[0][0] == "NUM" for p in node.children)


def clause(node):
  """Whether a clause begins with an effect: 列入 NAME does where a sign follows."""
  first = node.children[0]
  if first.rule == "Conditions":
    parts = [part for part in first.children if isinstance(part, Node)]
    bare = len(node.children) == 1
    return not any(is_listing(first_leaves(part, 4, part), bare or part is not parts[-1]) for part in parts)
  return True


def is_listing(words, sign_follows):
  """列入 NAME and nothing before the next sign."""
  return words[0] in ("'列入'", "'移出'") and words[1:2] == ["NAME"] and (words[2] in SIGNS if len(words) > 2 else sign_follows)


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
  """Conditions and nothing: only right behind an ITEM."""
  bare = [isinstance(part, Node) and len(part.children) == 1 and part.children[0].rule == "Conditions" for part in node.children]
  ranked = [isinstance(part, Node) and part.rule == "Ranked" for part in node.children]
  if any(b and r for b, r in zip(bare, ranked[2:])):
    return False  # a Ranked behind Effects, ByRule, 的 or 不适用 Cites
  return not any(b and (i == 0 or terminal(node.children[i - 1]) != "ITEM") for i, b in enumerate(bare))


def norm(node):
  """NormItems only right behind the 下列 规定 or 下列 条件 of an Act."""
  before, items = before_colon(node)
  if not items:
    return True
  last = before[-1]
  while isinstance(last, Node) and last.rule in ("NormPart", "Act"):
    last = last.children[-1]
  return isinstance(last, Node) and last.rule == "Deed" and terminal(last.children[-1]) in ("'规定'", "'条件'")


def begins_as_claimed(node):
  """则 Whom without 的: the Expr begins with a Period or a Predicate."""
  last = node.children[-1]
  if not (isinstance(last, Node) and last.rule == "Expr") or terminal(node.children[-2]) == "'的'":
    return True
  while isinstance(last, Node) and last.rule in ("Expr", "And", "Not"):
    last = last.children[0]
  return isinstance(last, Node) and last.children[0].rule in ("Period", "Predicates")


def step(node):
  """A Row has as many values as names stand before the ：."""
  if not begins_as_claimed(node):
    return False
  names = sum(terminal(p) == "NAME" for p in before_colon(node)[0][2:])
  return all(sum(isinstance(p, Node) for p in row.children) == names for row in node.children if isinstance(row, Node) and row.rule == "Row")


def operands(node):
  """64 operands of one operator."""
  return sum(isinstance(part, Node) for part in node.children) <= MOST


def chain(node):
  """The same of 的."""
  return sum(terminal(part) == "'的'" for part in node.children) < MOST


def levels(tree):
  """The most levels in a tree: an Expr is one, and so is each 非."""
  most, todo = 0, [(tree, 0)]
  while todo:
    node, level = todo.pop()
    level += node.rule == "Expr" or node.rule == "Not" and terminal(node.children[0]) == "'非'"
    most = max(most, level)
    todo += [(part, level) for part in node.children if isinstance(part, Node)]
  return most


def alternatives(node):
  """或 behind a Value, and then what may be another (约0105); and as operands()."""
  parts = [part for part in node.children if isinstance(part, Node)]
  return operands(node) and not any(ends_in_value(a) and is_value(b) for a, b in zip(parts, parts[1:]))


def ends_in_value(node):
  """Whether a condition ends with 为 or 不为 and one Value."""
  last = node.children[-1]
  while isinstance(last, Node) and last.rule in ("Not", "Compare"):
    last = last.children[-1]
  return isinstance(last, Node) and last.rule == "Comparison" and terminal(last.children[0]) in ("'为'", "'不为'") and len(last.children) == 2


def is_value(node):
  """Whether a condition begins with nothing but a figure, a day, a text or a name."""
  first = node.children[0]
  while isinstance(first, Node) and first.rule not in ("Primary", "Predicates"):
    if len(first.children) != 1:
      return False
    first = first.children[0]
  if not isinstance(first, Node) or first.rule == "Predicates" or len(first.children) != 1:
    return False
  return terminal(first.children[0]) not in ("'违反次数'",)


def ending(node, kinds):
  """All that follow 逢, each with 逢 or without, belong to it."""
  more = kinds is not None and terminal(node.children[0]) == "'逢'" and "'、'" in kinds[node.end] and "'逢'" in kinds[node.end + 1]
  return not more


def band(node):
  """The first Bound does not begin with 至少 or 至多."""
  return not isinstance(node.children[0], Node) or first_leaves(node, 1, node)[0] not in ("'至少'", "'至多'")


def rank(node):
  """前 and 后: their Quantity begins with NUM. And as amounts()."""
  return amounts(node) and all(not isinstance(p, Node) or terminal(p.children[0]) == "NUM" for p in node.children)


NO_AMOUNT = ("DATE", "MONTHDAY", "TIME", "STRING", "'本事项'")


def amount(node):
  """+ - × ÷ behind a Quantity that a Sum begins with; it begins with no day, time, text or 本事项. And as amounts()."""
  first = node.children[0]
  if first.rule != "Sum":
    return amounts(node)
  if first_leaves(node, 1, node)[0] in NO_AMOUNT:
    return False
  product = first.children[0]
  ref = product.children[0]
  quantity = ref.children[0].children[0]
  if not isinstance(quantity, Node) or quantity.rule != "Quantity":
    return True
  if len(ref.children) > 1 or len(product.children) == 1 and len(first.children) == 1:
    return False
  if len(product.children) > 1 or terminal(first.children[1]) != "'-'":
    return True
  behind = first.children[2].children[0].children[0].children[0]
  return not isinstance(behind, Node) or behind.rule != "Quantity"  # 3-5分


def received(node):
  """扣 NAME: a NUM follows; 资格 or 定为 … Quantity: it begins with NUM. And as amounts()."""
  kinds = [p.rule if isinstance(p, Node) else p[0] for p in node.children]
  if "Amount" in kinds and kinds[kinds.index("Amount") - 1] == "NAME":
    if first_leaves(node.children[kinds.index("Amount")], 1, node.children[kinds.index("Amount")])[0] != "NUM":
      return False
  if ("'资格'" in kinds or "'定为'" in kinds) and kinds[-1] == "Quantity" and terminal(node.children[-1].children[0]) != "NUM":
    return False
  return amounts(node)


TIMES = {f"'{unit}'" for unit in "日 天 周 个月 月 季度 个季度 年 个工作日".split()}


def least_time(node, kinds):
  """列入 NAME 不少于: what begins_entry() says follows."""
  if kinds is None or len(node.children) < 4 or terminal(node.children[2]) != "'不少于'":
    return True
  return node.end - node.start == 5 and begins_entry(kinds, node.start)


def entry(node, kinds):
  """列入 NAME 不少于 and a time begin an effect where no 的 follows."""
  first = node.children[0]
  if kinds is None or not isinstance(first, Node) or first.rule != "Conditions":
    return True
  return not any(begins_entry(kinds, part.start) for part in first.children if isinstance(part, Node))


def begins_entry(kinds, at):
  words = kinds[at : at + 6]
  if not (len(words) == 6 and not words[0].isdisjoint(("'列入'", "'移出'")) and "NAME" in words[1] and "'不少于'" in words[2] and "NUM" in words[3]):
    return False
  slip = "UNIT" in words[4] and "'次'" not in words[4] and not words[5].isdisjoint(("'，'", "'；'", "'。'"))
  return slip or not words[4].isdisjoint(TIMES) and "'的'" not in words[5]


def member(node, kinds):
  """A Ref takes all the 的 that it can."""
  if kinds is None or "'的'" not in kinds[node.end]:
    return True
  members = ("NAME", "AGGREGATE", "'违反次数'")
  next_ = kinds[node.end + 1]
  return next_.isdisjoint(members) and ("PERIOD" not in next_ or kinds[node.end + 2].isdisjoint(members))


def value(node, kinds):
  """A name that nothing declares begins no Sum of an Amount."""
  return kinds is None or "NAME" not in kinds[node.start] or node.children[0].rule != "Sum" or "declared" in kinds[node.start]


def cites(node, kinds):
  """The 规定 behind Cites belongs to them."""
  return kinds is None or "'规定'" not in kinds[node.end] or terminal(node.children[-1]) == "'规定'"


def cycle(node, kinds):
  """（NUM UNIT） only behind 届."""
  bracket = [i for i, p in enumerate(node.children) if terminal(p) == "'（'"]
  return kinds is None or not bracket or bracket[0] == 2 and "'届'" in kinds[node.children[1][1]]


def statement(node, kinds):
  """The title of a heading is none of a text that binds nobody."""
  return kinds is None or "of a heading" not in kinds[node.start]


def article(node, kinds):
  """第N条 with 规定 written on to it is the head of none."""
  return kinds is None or "of a heading" in kinds[node.start]


GUARDS = {
  "Band": band, "Rank": rank, "Amount": amount, "PerUnit": amounts, "ByClass": amounts,
  "PointsPart": amounts, "ExchangePart": amounts, "Sheet": amounts, "SheetItem": amounts, "SheetPart": amounts, "EachLoss": amounts, "Adoption": amounts, "Deed": amounts, "Effect": effect, "Action": received, "Taken": received,
  "Compare": compare, "Occasion": occasion, "Clause": clause, "Clauses": clauses, "Norm": norm, "Step": step, "Key": key, "Type": kind,
  "Expr": alternatives, "And": operands, "Sum": operands, "Product": operands, "Ref": chain,
}
PLACED = {"Statement": statement, "Article": article, "NormPart": part, "DayOfMonth": ending, "Action": least_time, "Clause": entry, "Ref": member, "Every": cycle, "Amount": value, "Cites": cites}  # those that look at the text too
