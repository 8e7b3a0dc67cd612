"""Random programs over the whole language: generate.py's, and all that the first version did not know. `forms` names the methods that make
articles, so that a form can be left out (compare --without)."""
from generate import Maker
from making.amounts import Amounts
from making.appendix import Appendix
from making.boards import Boards
from making.cases import Cases
from making.clauses import Articles
from making.conditions import Conditions
from making.consequences import Consequences
from making.duties import Duties
from making.scoring import Scoring
from making.sheets import Sheets
from making.wordings import Wordings
from model import *


class FullMaker(Amounts, Scoring, Duties, Cases, Articles, Consequences, Conditions, Boards, Appendix, Sheets, Wordings, Maker):
    forms = ["periodic", "by_day", "items", "case_items", "value_duty", "own_fields", "in_time", "served", "ordered", "by_rule",
             "period_end", "follow_up", "revised", "parameters", "totals", "linked", "arithmetic", "times",
             "all_items", "heaviest", "scheduled", "sections", "several_cites", "repairs", "may", "before", "before", "everything_exempt",
             "repetition"]

    figures = ["per_unit", "per_unit_of", "by_class", "figured", "of_score", "discretion", "bands", "to_the_one_referred_to", "to_each", "shared", "barred", "late"]

    def __init__(self, seed, without=(), wanted=()):
        super().__init__(seed, False)
        self.without, self.wanted = set(without), wanted
        self.two_files = self.has("two_files", 0.2)
        self.second = self.has("second_account", 0.5)    # 文明分
        self.second_unit = self.pick("月", "季度", "年")
        self.graded = self.has("grades", 0.6)
        self.hung = self.has("via", 0.4)                 # a second reference to 社区
        self.centred = "shared" in wanted or self.has("centre", 0.3)     # some 住户 refer to another: 中心户
        self.money = self.has("money", 0.4)        # an account in 元
        self.exchanging = "barred" in wanted or self.has("exchange", 0.25)
        self.villages = self.has("village", 0.15)
        self.titles = {"黑榜": False, "红榜": False}
        self.follows = self.objecting = False
        self.with_boards = self.with_boards or "objections" in wanted
        self.emptied = set()                             # accounts that 清零 empties
        self.used = set()

    def has(self, form, p):
        return self.chance(p) and form not in self.without

    def program(self):
        self.articles, self.black, self.limited, self.duties = [], False, [], []
        self.schedules = [self.schedule("清洁日")]
        if self.chance(0.3):
            self.schedules.append(self.schedule("例会日"))
        core = [self.standing, self.waste, self.sign_in, self.forbidden, self.cases]
        for make in self.r.sample(core, self.r.randrange(1, 4)):
            make()
        for form in self.wanted:
            if form in self.forms + self.figures:
                getattr(self, form)()
        forms = [f for f in self.forms if f not in self.without]
        if self.villages:
            self.village()
        if self.has("figures", 0.6):
            for form in self.r.sample([f for f in self.figures if f not in self.without], 2):
                getattr(self, form)()
        self.sheet_declared = self.sheet() if "sheet" in self.wanted or self.has("sheet", 0.15) else None
        if self.sheet_declared:
            self.pick(self.sheet_duty, self.sheet_figure)()
        for form in self.r.sample(forms, min(len(forms), self.r.randrange(1, 6))):
            getattr(self, form)()
        if self.with_boards:
            self.black_board()
            self.boards()
            if "objections" in self.wanted or self.has("objections", 0.25):
                self.objections()
            if self.has("places", 0.4):
                self.places()
            if self.has("attained", 0.3):
                self.attained()
            if self.has("sanctions", 0.3):
                self.sanctions()
            if self.has("board_events", 0.6):
                self.board_events()
            if self.objecting and self.chance(0.6):
                self.no_objections()
        self.article([InForce(self.in_force)])
        appendix = [Heading("附件 口径")] + self.appendix()
        cut = [Include("附/口径.yue")] if self.two_files else []
        program = Program([Covenant("甲村公约")] + self.articles + cut + appendix)
        if self.has("wordings", 0.5):
            self.vary(program.parts)
        return program
