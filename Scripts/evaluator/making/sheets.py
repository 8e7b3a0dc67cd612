"""Data for a program: rows whose days lie near one another, so that limits decide."""
from datetime import timedelta

from generate import name
from model import *


class Sheets:
    def cell(self, column):
        if column.optional and self.chance(0.2):
            return ""
        if column.kind == "文字":
            return self.pick("困难", "困", "", "普通", "A1,B2") if column.name == "备注" else self.pick("清洁日", "例会日", "")
        if column.kind == "数":
            return self.pick("0", "1", "3", "0.5", "2.25")
        if column.unit == "元":
            return str(self.r.choice([0, 10, 50, 80, 400, 499, 500, 5000, 7200, 8000, 20000, 60000])) + self.pick("", "", "", "元")
        if column.name == "扣分":
            return str(self.r.choice([0, 3, 5, 5.5, 8, 8.25, 10, 15, 20]))
        if column.name == "数量":
            return str(self.r.choice([0, 1, 1, 2, 3]))
        if column.name in ("坏厕", "垃圾点"):
            return str(self.r.choice([0, 0, 1, 2, 3, 5, 9, 10, 12, 21]))
        if column.unit == "分":
            return str(self.r.choice([59, 60, 79.5, 80, 90, 95]))
        if column.name == "人口":
            return str(self.r.choice([0, 499, 500, 999, 1000, 1500]))
        if column.kind == "时间":
            return self.day().isoformat() + (f" {self.r.choice([0, 5, 6, 7, 20, 21, 22, 23])}:{self.pick('00', '01', '30', '59')}"
                                             if self.chance(0.85) else "")
        return super().cell(column)

    def data(self, program):
        self.program_ = program
        files = super().data(program)
        villages = [["社区名", "人口", "有网", "席数"]]
        for key in self.keys["社区"]:
            if key.startswith("社"):
                villages.append([key, self.pick("", "0", "499", "500", "1000", "1500"), self.pick("是", "否", ""), self.pick("", "15", "18", "20", "25")])
        files["社区.csv"] = self.text(villages)
        tables = {t.name: t for t in program.declarations if isinstance(t, Table)}
        rows = [[c.name for c in tables["住户"].columns]]
        for h in self.keys["住户"]:
            if h != "H99":
                rows.append([h] + [self.cell(c) for c in tables["住户"].columns[1:]])
        files["住户.csv"] = self.text(rows)
        return files

    def record(self, table):
        rows = super().record(table)
        if table.name == "签到":
            return self.sign_ins(table)
        if table.name == "改期登记":
            return self.put_offs(rows[0])
        if table.name == "报修单":
            return [rows[0]] + [self.repair(row) for row in rows[1:]]
        if table.name == "红白事":
            for row in rows[1:]:
                self.near(row)
        return rows

    def near(self, row):
        """Days of a case near one another, so that limits decide."""
        from rows import read_day
        day = read_day(row[0]) if row and row[0] else None
        if day is None or len(row) < 10:
            return
        done = day + timedelta(days=self.r.randrange(-8, 9))
        for place, base, spread in ((5, day, 8), (6, done, 7), (7, done, 12)):
            if row[place] and self.chance(0.85):
                row[place] = (done if place == 5 else base + timedelta(days=self.r.randrange(-spread, spread + 1))).isoformat()
        if row[8] and row[9] and self.chance(0.8):
            hour = self.r.randrange(24)
            row[8] = f"{done.isoformat()} {hour}:{self.pick('00', '30')}" if self.chance(0.85) else done.isoformat()
            later = hour + self.r.choice([0, 1, 2, 11, 12, 13, 23, 24, 25, 40])
            end = done + timedelta(days=later // 24)
            row[9] = f"{end.isoformat()} {later % 24}:{self.pick('00', '30', '31')}" if self.chance(0.85) else end.isoformat()

    def repair(self, row):
        from rows import read_moment
        start = read_moment(row[0]) if row and row[0] else None
        if start is None or len(row) < 4 or not row[2]:
            return row
        minute = start.first() + self.r.choice([-20, 0, 29, 30, 31, 600, 1439, 1440, 1441, 2880, 4400])
        day = self.as_of.fromordinal(minute // 1440)
        return [row[0], row[1], f"{day.isoformat()} {minute % 1440 // 60}:{minute % 60:02}" if self.chance(0.85) else day.isoformat(), row[3]]

    def occasion_days(self):
        from days import Calendar
        calendar = Calendar()
        found = []
        for s in self.schedules:
            found += [(s.name, start, end) for start, end in calendar.scheduled(s, {}, self.in_force, self.as_of)]
        return found

    def sign_ins(self, table):
        rows = [[c.name for c in table.columns]]
        states = ["到", "到", "到", "缺", "请假", ""]
        for _, start, end in self.r.sample(self.occasion_days(), min(len(self.occasion_days()), 15)):
            if self.chance(0.15):
                continue
            for h in self.keys["住户"]:
                if self.chance(0.6):
                    day = start + timedelta(days=self.r.randrange((end - start).days + 1))
                    nobody = table.columns[1].optional and self.chance(0.05)
                    rows.append([day.isoformat(), "" if nobody else h, self.r.choice(states)])
        for _ in range(self.r.choice([0, 10, 40])):
            rows.append([self.cell_of_day(self.day()), self.pick(*self.keys["住户"]), self.r.choice(states)])
        self.r.shuffle(rows[1:])
        return rows

    def put_offs(self, header):
        rows = [header]
        for schedule_name, _, end in self.occasion_days():
            if self.chance(0.3):
                new = end + timedelta(days=self.r.randrange(1, 9))
                rows.append([end.isoformat(), "" if self.chance(0.25) else new.isoformat(),
                             self.pick("", schedule_name, schedule_name, "清洁日", "例会日")])
        return rows
