#!/usr/bin/env python3
"""人居环境.yue as a data analyst would write it by hand in DuckDB SQL: a yardstick of speed and a second oracle.

    duckdb_job.py DATA OUT [--as-of 2022-12-31] [--from 2022-01-01] [--threads N] [--holidays FILE] [--sql FILE]

Reads 社区.csv 住户.csv 巡查.csv 签到.csv in DATA (网格.csv takes part in no figure and is left alone) and writes
判定汇总.csv 违规.csv 措施.csv 积分.csv 榜.csv to OUT as Grammar/README.md §5 says. Clean data only: no 搁置.csv,
a cell that does not fit its type stops the job. Prints the wall and CPU time of every stage and the peak memory. --sql writes the statements it ran. Needs duckdb.

How it is made fast: 巡查.csv is read once, five of its columns, into a temporary table that keeps file order, so
rowid + 2 is the row a spreadsheet shows; its ten million rows are scanned for a bit mask a household (which items have
evidence, which quarters were inspected) and a count by item and result, and only the failures go on. From there one row is
a household and one column a quarter, so scores need neither join nor sort. Nothing else is written to disk.
"""
import argparse, datetime as dt, pathlib, resource, sys, time

import duckdb

FORCE = dt.date(2022, 1, 1)                                   # 自 2022年1月1日 起 施行
ITEMS = ["包卫生", "包绿化", "包秩序", "垃圾分类", "污水入管", "参加清洁日", "违建"]   # in the order of 条, 款, item
DAY = dt.timedelta(1)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    ap.add_argument("data", type=pathlib.Path)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--as-of", type=dt.date.fromisoformat, default=dt.date(2022, 12, 31))
    ap.add_argument("--from", dest="since", type=dt.date.fromisoformat, default=FORCE)
    ap.add_argument("--threads", type=int)
    ap.add_argument("--holidays", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "holidays")
    ap.add_argument("--sql", type=pathlib.Path)
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    started = time.perf_counter()
    job = Job(a)
    job.run()
    total = time.perf_counter() - started
    print(f"{'stage':<24}{'wall s':>8}{'cpu s':>8}")
    for name, wall, spent in job.stages:
        print(f"{name:<24}{wall:8.3f}{spent:8.3f}")
    print(f"{'total':<24}{total:8.3f}{sum(s for _, _, s in job.stages):8.3f}   threads {job.threads}   "
          f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB   duckdb {duckdb.__version__}")
    if a.sql:
        a.sql.write_text("".join(f"-- {n}\n{s.strip()};\n\n" for n, s in job.log), encoding="utf-8")


def cpu():
    r = resource.getrusage(resource.RUSAGE_SELF)
    return r.ru_utime + r.ru_stime


class Job:
    def __init__(self, a):
        self.data, self.out, self.T, self.S = a.data, a.out, a.as_of, FORCE
        self.F = max(a.since, FORCE)
        self.stages, self.log, self.mark, self.spent = [], [], time.perf_counter(), cpu()
        if self.T < self.F:
            sys.exit("nothing to check: the span is empty")
        self.calendar(a.holidays)
        self.db = duckdb.connect()
        if a.threads:
            self.db.execute(f"SET threads = {a.threads}")
        self.db.execute("SET enable_progress_bar = false")
        self.threads = self.db.execute("SELECT current_setting('threads')").fetchone()[0]

    # ---- time -----------------------------------------------------------------------------------------------

    def calendar(self, path):
        off, on = set(), set()
        files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
        for line in [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]:
            cell = line.split("\t")
            if len(cell) > 1 and cell[1] in ("休", "班"):
                (off if cell[1] == "休" else on).add(dt.date.fromisoformat(cell[0]))

        def workday(d):
            while d in off or d.weekday() >= 5 and d not in on:
                d += DAY
            return d

        def meeting(d):                                       # 遇 节假日 顺延: past the days off of the notice, weekends are none
            while d in off:
                d += DAY
            return d

        S, T = self.S, self.T
        self.limits = [(d, workday(d + 3 * DAY), workday(d + 30 * DAY)) for d in (S + i * DAY for i in range((T - S).days + 1))]
        months = [(y, m) for y in range(S.year, T.year + 1) for m in range(1, 13)]
        self.meets = [d for d in (meeting(dt.date(y, m, 5)) for y, m in months) if S <= d <= T]
        if len(self.meets) > 62:
            sys.exit("more than 62 cleaning days: widen the mask")
        # Three absences of a monthly day cannot fall within 30 days, so article 5（一） need not look at them.
        assert all((c - a).days > 30 for a, c in zip(self.meets, self.meets[2:]))
        self.quarters = []
        for y in range(S.year, T.year + 1):
            for k in range(4):
                first = dt.date(y, 3 * k + 1, 1)
                last = dt.date(y + (k == 3), (3 * k + 3) % 12 + 1, 1) - DAY
                if last >= S and first <= T:
                    mask = sum(1 << i for i, d in enumerate(self.meets) if first <= d <= last)
                    self.quarters.append(Period(f"{y}年第{k + 1}季度", y, first, last, min(last, T), last > T, mask))
        self.years = [Period(f"{y}年", y, dt.date(y, 1, 1), dt.date(y, 12, 31), min(dt.date(y, 12, 31), T), dt.date(y, 12, 31) > T, 0)
                      for y in range(S.year, T.year + 1)]

    # ---- running --------------------------------------------------------------------------------------------

    def sql(self, note, text):
        self.log.append((note, text))
        return self.db.execute(text)

    def stage(self, name):
        now, spent = time.perf_counter(), cpu()
        self.stages.append((name, now - self.mark, spent - self.spent))
        self.mark, self.spent = now, spent

    def csv(self, name, columns):
        path = str(self.data / name).replace("'", "''")
        types = ", ".join(f"'{c}': '{t}'" for c, t in columns)
        return (f"read_csv('{path}', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', "
                f"new_line = '\\n', buffer_size = 16000000, columns = {{{types}}})")

    def copy(self, note, name, query):
        path = str(self.out / name).replace("'", "''")
        # without COMMENT '' a cell that holds a # would be put in quotes
        self.sql(note, f"COPY (\n{query}\n) TO '{path}' (FORMAT csv, HEADER true, COMMENT '')")

    def run(self):
        self.stage("start")
        self.read_subjects()
        self.stage("read 住户 社区")
        self.read_inspections()
        self.stage("read 巡查")
        self.read_sheets()
        self.stage("read 签到")
        self.evidence()
        self.stage("evidence by household")
        self.violations()
        self.stage("violations")
        self.blacklist()
        self.stage("黑榜 spells, 上报")
        self.scores()
        self.stage("scores")
        self.write_verdicts()
        self.stage("write 判定汇总")
        self.write_violations()
        self.stage("write 违规")
        self.write_measures()
        self.stage("write 措施")
        self.write_scores()
        self.stage("write 积分")
        self.write_lists()
        self.stage("write 榜")

    # ---- reading --------------------------------------------------------------------------------------------

    def read_subjects(self):
        items = ", ".join(f"'{i}'" for i in ITEMS)
        self.sql("types", f"""CREATE TYPE item AS ENUM ({items});
CREATE TYPE result AS ENUM ('合格', '√', '优', '良', '不合格', '×', '差', '未检');
CREATE TYPE kind AS ENUM ('居民', '商户', '党员中心户', '五保户')""")
        home = self.csv("住户.csv", [("户号", "VARCHAR"), ("户主", "VARCHAR"), ("社区", "VARCHAR"), ("网格", "VARCHAR"),
                                   ("类型", "kind"), ("党员联户", "VARCHAR"), ("人口", "INTEGER")])
        self.sql("communities in key order", f"""CREATE TEMP TABLE community AS
SELECT (row_number() OVER (ORDER BY 社区名) - 1)::INTEGER AS cid, 社区名 FROM {self.csv("社区.csv", [("社区名", "VARCHAR")])}""")
        self.sql("households in key order", f"""CREATE TEMP TABLE home AS
SELECT (row_number() OVER (ORDER BY 户号) - 1)::INTEGER AS hid, 户号, cid, 类型 = '商户' AS shop, 类型 = '五保户' AS spared
FROM (SELECT 户号, 社区, 类型 FROM {home}) JOIN community ON 社区 = 社区名 ORDER BY hid""")
        self.sql("the days", "CREATE TEMP TABLE day (d DATE, last3 DATE, last30 DATE, q TINYINT)")
        rows = ",\n  ".join(f"('{d}', '{a}', '{b}', {self.quarter(d)})" for d, a, b in self.limits)
        self.sql("the days", f"INSERT INTO day VALUES {rows}")
        self.sql("the cleaning days", "CREATE TEMP TABLE meet (k TINYINT, 日期 DATE)")
        if self.meets:
            self.sql("the cleaning days", "INSERT INTO meet VALUES " + ", ".join(f"({i}, '{d}')" for i, d in enumerate(self.meets)))

    def quarter(self, d):
        return next(i for i, q in enumerate(self.quarters) if q.first <= d <= q.last)

    def quarter_of(self, column):
        return f"((year({column}) - {self.S.year}) * 4 + quarter({column}) - 1)"

    def read_inspections(self):
        record = self.csv("巡查.csv", [("记录号", "VARCHAR"), ("日期", "DATE"), ("户号", "VARCHAR"), ("网格员", "VARCHAR"),
                                     ("项目", "VARCHAR"), ("结果", "VARCHAR"), ("整改日期", "DATE"), ("备注", "VARCHAR")])
        # CASE is cheaper than an enum column in read_csv, whose look-up two threads contend for; ELSE takes what is rare.
        items = " ".join(f"WHEN '{i}' THEN '{i}'::item" for i in ITEMS if i != "参加清洁日")
        results = " ".join(f"WHEN '{r}' THEN '{r}'::result" for r in ("合格", "不合格", "未检"))
        self.sql("巡查, in file order: rowid + 2 is the row", f"""CREATE TEMP TABLE record AS
SELECT 日期, 户号, CASE 项目 {items} ELSE 项目::item END AS 项目, CASE 结果 {results} ELSE 结果::result END AS 结果, 整改日期
FROM {record}""")

    def read_sheets(self):
        sheet = self.csv("签到.csv", [("日期", "DATE"), ("户号", "VARCHAR")])
        self.sql("who came to which cleaning day, a bit a day", f"""CREATE TEMP TABLE came AS
SELECT 户号, bit_or(1::BIGINT << k) AS came FROM {sheet} JOIN meet USING (日期) GROUP BY 户号""")

    # ---- judging --------------------------------------------------------------------------------------------

    def evidence(self):
        seen = f"日期 BETWEEN DATE '{self.S}' AND DATE '{self.T}'"
        spanned = "" if self.F == self.S else f" AND 日期 >= DATE '{self.F}'"
        bit = "1::BIGINT << enum_code(项目)"
        quarter = "CASE " + " ".join(f"WHEN 日期 <= DATE '{p.last}' THEN {1 << self.quarter_bit(p)}" for p in self.quarters) + " END"
        if spanned:
            bit = f"CASE WHEN 日期 >= DATE '{self.F}' THEN {bit} ELSE 0 END"
        # bits 0-6: the items with an occasion in the span; bits 8…: the quarters with an inspection that is not 未检
        self.sql("a mask a household", f"""CREATE TEMP TABLE seen AS
SELECT 户号, bit_or(({bit}) | CASE WHEN 结果 IS NULL THEN 0 ELSE {quarter} END) AS seen
FROM record WHERE {seen} AND 结果 IS DISTINCT FROM '未检' GROUP BY 户号""")
        self.sql("everything about a household", """CREATE TEMP TABLE house AS
SELECT home.*, coalesce(seen, 0) AS seen, coalesce(came, 0) AS came
FROM home LEFT JOIN seen USING (户号) LEFT JOIN came USING (户号) ORDER BY hid""")
        # Few or no records show a shop's item at a household that is no shop: those bind nobody.
        self.sql("verdicts on records", f"""CREATE TEMP TABLE told AS
SELECT 项目, verdict, sum(n)::BIGINT AS n FROM (
  SELECT 项目, CASE WHEN 结果 IS NULL THEN 2 WHEN 结果 <= '良'::result THEN 0 ELSE 1 END AS verdict, count(*) AS n
  FROM record WHERE {seen}{spanned} AND 结果 IS DISTINCT FROM '未检' GROUP BY ALL
  UNION ALL
  SELECT 项目, CASE WHEN 结果 IS NULL THEN 2 WHEN 结果 <= '良'::result THEN 0 ELSE 1 END, -count(*)
  FROM record SEMI JOIN (SELECT 户号 FROM house WHERE NOT shop AND seen & 7 <> 0) USING (户号)
  WHERE {seen}{spanned} AND 结果 IS DISTINCT FROM '未检' AND 项目 <= '包秩序'::item GROUP BY ALL)
GROUP BY ALL""")

    def violations(self):
        T = self.T
        self.sql("violations of 第一 二 四条: one row each", f"""CREATE TEMP TABLE fault AS
SELECT hid, 项目, 日期, q, row, fixed, due,
       CASE WHEN due IS NULL THEN NULL WHEN fixed <= due THEN 0 WHEN due < DATE '{T}' THEN 1 ELSE 2 END::TINYINT AS state
FROM (
  SELECT hid, 项目, 日期, q, r.rowid + 2 AS row, CASE WHEN 整改日期 <= DATE '{T}' THEN 整改日期 END AS fixed,
         CASE WHEN 项目 <= '包秩序'::item THEN last3 WHEN 项目 = '违建' THEN last30 END AS due
  FROM (SELECT rowid, * FROM record WHERE 结果 BETWEEN '不合格'::result AND '差'::result) r
  JOIN home USING (户号) JOIN day ON 日期 = d
  WHERE shop OR 项目 > '包秩序'::item)""")
        self.sql("第二条: the first violation is warned of", """CREATE TEMP TABLE warned AS
SELECT hid, arg_min(日期, k) AS 日期, arg_min(q, k) AS q, min(k) AS k FROM (
  SELECT hid, 日期, q, ((日期 - DATE '1970-01-01') << 44) + (enum_code(项目)::BIGINT << 40) + row AS k
  FROM fault WHERE 项目 BETWEEN '垃圾分类'::item AND '污水入管'::item)
GROUP BY hid""")

    def blacklist(self):
        S, T = self.S, self.T
        self.sql("triggers of 第五条", """CREATE TEMP TABLE trigger AS
SELECT hid, 日期 AS d, 1 AS why FROM (
  SELECT hid, 日期, lag(日期, 2) OVER (PARTITION BY hid, 项目 ORDER BY 日期) AS third
  FROM fault)
WHERE third >= 日期 - 30
UNION ALL
SELECT hid, due + 1, 2 FROM fault WHERE 项目 = '违建' AND state = 1""")
        # Between two violations all of the earlier ones have been put right for 30 days from `free` on: removal is the
        # first such day after a trigger. Triggers with the same removal belong to one stay.
        self.sql("stays on 黑榜", f"""CREATE TEMP TABLE stay AS
WITH free AS (
  SELECT hid, greatest(max(coalesce(fixed, DATE '9999-01-01')) OVER w + 30, 日期) AS a,
         coalesce(lead(日期) OVER w - 1, DATE '{T}') AS z
  FROM fault SEMI JOIN trigger USING (hid)
  WINDOW w AS (PARTITION BY hid ORDER BY 日期 ROWS UNBOUNDED PRECEDING)
), ends AS (
  SELECT t.hid, t.d, t.why, min(CASE WHEN a IS NOT NULL THEN greatest(a, t.d + 1) END) AS out   -- greatest passes over NULL
  FROM trigger t LEFT JOIN free f ON t.hid = f.hid AND a <= z AND z > t.d
  GROUP BY ALL)
SELECT hid, min(d) AS entry, out, arg_min(why, (d - DATE '{S}') * 4 + why) AS why FROM ends GROUP BY hid, out""")
        self.sql("第四条: every second 违建 in a row is reported", f"""CREATE TEMP TABLE report AS
WITH act AS (
  SELECT hid, 日期, r.rowid AS row, 结果 >= '不合格'::result AS bad
  FROM (SELECT rowid, 户号, 日期, 结果 FROM record
        WHERE 项目 = '违建' AND 结果 <= '差'::result AND 日期 BETWEEN DATE '{S}' AND DATE '{T}') r
  JOIN (SELECT hid, 户号 FROM home SEMI JOIN (
          SELECT hid FROM fault WHERE 项目 = '违建' GROUP BY hid HAVING count(*) >= 2) USING (hid)) USING (户号)
), run AS (
  SELECT hid, 日期, row, bad, count(*) FILTER (NOT bad) OVER (PARTITION BY hid ORDER BY 日期, row) AS run FROM act)
SELECT hid, 日期, row FROM run WHERE bad QUALIFY row_number() OVER (PARTITION BY hid, run ORDER BY 日期, row) % 2 = 0""")

    def scores(self):
        Q = range(len(self.quarters))
        met = self.sql("cleaning days whose sheet was handed in", "SELECT coalesce(bit_or(came), 0) FROM came").fetchone()[0]
        self.met = met
        pivot = ", ".join(f"sum(p) FILTER (q = {q}) AS p{q}, sum(n) FILTER (q = {q}) AS n{q}" for q in Q)
        # an absence costs 1; attendance earns 1, at most 2 a quarter; 五保户 are exempt from both
        gone = [f"CASE WHEN spared THEN 0 ELSE bit_count(~came & {p.mask & met}::BIGINT) END" for p in self.quarters]
        gain = [f"CASE WHEN spared THEN 0 ELSE least(bit_count(came & {p.mask}::BIGINT), 2) - bit_count(~came & {p.mask & met}::BIGINT) END"
                for p in self.quarters]
        cols = ",\n       ".join(f"greatest(0, least(120, 100 + coalesce(p{q}, 0) + {gain[q]}))::SMALLINT AS s{q}, "
                                 f"(coalesce(n{q}, 0) + {gone[q]})::INTEGER AS n{q}" for q in Q)
        self.sql("one row a household, one column a quarter", f"""CREATE TEMP TABLE score AS
WITH effect AS (
  SELECT hid, q, CASE WHEN 项目 = '违建' THEN -10 WHEN 项目 IN ('包绿化', '包秩序') THEN -1 ELSE -2 END AS p, 1 AS n FROM fault
  UNION ALL
  SELECT hid, {self.quarter_of('(due + 1)')}, -3, 0 FROM fault WHERE state = 1 AND 项目 <= '包秩序'::item
  UNION ALL
  SELECT hid, q, 2, 0 FROM warned
), total AS (SELECT hid, {pivot} FROM effect GROUP BY hid)
SELECT hid, 户号, cid, spared, seen, came,
       {cols}
FROM house LEFT JOIN total USING (hid) ORDER BY hid""")

    # ---- writing --------------------------------------------------------------------------------------------

    def write_verdicts(self):
        meets = [i for i, d in enumerate(self.meets) if d >= self.F]
        met = sum(1 << i for i in meets if self.met >> i & 1)
        due = sum(1 << i for i in meets)
        none = "\n  UNION ALL ".join(
            f"SELECT '{ITEMS[i]}'::item, 2, count(*) FROM house WHERE seen & {1 << i} = 0{' AND shop' if i < 3 else ''}"
            for i in (0, 1, 2, 3, 4, 6))
        self.copy("判定汇总", "判定汇总.csv", f"""WITH verdict AS (
  SELECT 项目, verdict, n FROM told
  UNION ALL {none}
  UNION ALL SELECT '参加清洁日'::item, 0, sum(bit_count(came & {met}::BIGINT)) FROM house WHERE NOT spared
  UNION ALL SELECT '参加清洁日'::item, 1, sum(bit_count(~came & {met}::BIGINT)) FROM house WHERE NOT spared
  UNION ALL SELECT '参加清洁日'::item, 2, count(*) * {(due & ~met).bit_count()} FROM house WHERE NOT spared
  UNION ALL SELECT '参加清洁日'::item, 4, count(*) * {due.bit_count()} FROM house WHERE spared)
SELECT CASE WHEN 项目 <= '包秩序'::item THEN 1 WHEN 项目 <= '污水入管'::item THEN 2 WHEN 项目 = '参加清洁日' THEN 3 ELSE 4 END AS 条,
       1 AS 款, 项目 AS 事项, ['合规', '违规', '待查', '未到期', '豁免'][verdict + 1] AS 判定, sum(n)::BIGINT AS 数
FROM verdict GROUP BY 项目, verdict HAVING sum(n) > 0 ORDER BY 项目, verdict""")

    def write_violations(self):
        # One order for 条, 款 and item: the item's. Absences come a day at a time and households are kept in key order, so
        # only the faults are sorted and each day's absences are laid between them (UNION ALL keeps order).
        spanned = "" if self.F == self.S else f" WHERE 日期 >= DATE '{self.F}'"
        self.sql("faults in the order of 违规.csv", f"""CREATE TEMP TABLE shown AS
SELECT 日期, 项目, hid, row, 户号, due, state FROM fault JOIN home USING (hid){spanned} ORDER BY 日期, 项目, hid, row""")

        def faults(low, high):
            where = [f"(日期 > DATE '{low}' OR 日期 = DATE '{low}' AND 项目 = '违建')"] if low else []
            where += [f"(日期 < DATE '{high}' OR 日期 = DATE '{high}' AND 项目 < '参加清洁日'::item)"] if high else []
            return f"""SELECT CASE WHEN 项目 <= '包秩序'::item THEN 1 WHEN 项目 <= '污水入管'::item THEN 2 ELSE 4 END AS 条, 1 AS 款,
  项目::VARCHAR AS 事项, 户号 AS 主体, 日期, '巡查.csv:' || row AS 证据, due AS 限期,
  CASE state WHEN 0 THEN '按期' WHEN 1 THEN '逾期' WHEN 2 THEN '未到期' END AS 整改 FROM shown{' WHERE ' if where else ''}{' AND '.join(where)}"""

        met = [(k, d) for k, d in enumerate(self.meets) if d >= self.F and self.met >> k & 1]
        parts, low = [], None
        for k, d in met:
            parts += [faults(low, d), f"SELECT 3, 1, '参加清洁日', 户号, DATE '{d}', NULL, NULL, NULL FROM score WHERE NOT spared AND (came >> {k}) & 1 = 0"]
            low = d
        self.copy("违规", "违规.csv", "\nUNION ALL ".join(parts + [faults(low, None)]))

    def write_measures(self):
        self.copy("措施", "措施.csv", f"""SELECT 条, 款, 户号 AS 主体, 日期, 措施, 内容 FROM (
  SELECT 2 AS 条, 2 AS 款, hid, 日期, 1 AS clause, k AS row, '批评教育' AS 措施, NULL AS 内容 FROM warned
  UNION ALL SELECT 4, 2, hid, 日期, 1, row, '上报', 社区名 FROM report JOIN home USING (hid) JOIN community USING (cid)
  UNION ALL SELECT 5, 1, hid, entry, 1, 0, '列入', '黑榜' FROM stay
  UNION ALL SELECT 5, 2, hid, entry, 1, 0, '取消资格', '最美清洁家庭' FROM stay
  UNION ALL SELECT 5, 2, hid, out, 2, 0, '移出', '黑榜' FROM stay WHERE out IS NOT NULL)
JOIN home USING (hid) WHERE 日期 >= DATE '{self.F}' ORDER BY 日期, 条, 款, hid, clause, row""")

    def write_scores(self):
        grade = "CASE WHEN s{0} >= 95 THEN '五星' WHEN s{0} >= 90 THEN '四星' WHEN s{0} >= 80 THEN '三星' WHEN s{0} >= 60 THEN '两星' ELSE '一星' END"
        self.copy("积分: already in order", "积分.csv", "\nUNION ALL ".join(
            f"SELECT '环境分' AS 积分, '{p.label}' AS 期间, 户号 AS 主体, s{q} AS 分, {grade.format(q)} AS 等级 FROM score"
            for q, p in enumerate(self.quarters) if p.last >= self.F))

    def write_lists(self):
        Q = self.quarters
        number = "({0}) // 10000 || CASE WHEN ({0}) % 10000 = 0 THEN '' ELSE '.' || rtrim(lpad((({0}) % 10000)::VARCHAR, 4, '0'), '0') END"
        mean = "({0} * 20000 + {1}) // (2 * {1})"                # four decimals, half up (nothing here is negative), times 10000
        self.sql("红榜", "CREATE TEMP TABLE red AS\n" + "\nUNION ALL ".join(
            f"""SELECT {q} AS q, {p.year} AS y, hid, cid, s, place FROM (
  SELECT hid, cid, s{q} AS s, row_number() OVER (PARTITION BY cid ORDER BY s{q} DESC, {' + '.join(f'n{j}' for j in range(q + 1) if Q[j].year == p.year)}, hid) AS place
  FROM score ANTI JOIN (SELECT hid FROM stay WHERE entry <= DATE '{p.at}' AND (out IS NULL OR out > DATE '{p.at}')) USING (hid)
  WHERE n{q} = 0 AND (seen >> {self.quarter_bit(p)}) & 1 = 1)
  JOIN (SELECT cid, greatest(1, count(*) // 20) AS size FROM home GROUP BY cid) USING (cid) WHERE place <= size""" for q, p in enumerate(Q)))
        family = "\n  UNION ALL ".join(f"""SELECT 2 AS list, {i} AS t, '{y.label}' AS 期间, cid, place, hid, {number.format('v')} AS 值 FROM (
    SELECT hid, cid, v, row_number() OVER (PARTITION BY cid ORDER BY v DESC, faults, hid) AS place FROM (
      SELECT hid, cid, {mean.format('(' + ' + '.join(f's{q}' for q in self.of(y)) + ')::BIGINT', len(self.of(y)))} AS v, {' + '.join(f'n{q}' for q in self.of(y))} AS faults
      FROM score SEMI JOIN (SELECT hid FROM red WHERE y = {y.year} GROUP BY hid HAVING count(*) >= 2) USING (hid)
      ANTI JOIN (SELECT hid FROM stay WHERE entry <= DATE '{y.at}' AND (out IS NULL OR out > DATE '{y.first}')) USING (hid)))
  WHERE place <= 10""" for i, y in enumerate(self.years) if y.last >= self.F)
        count = "\n    UNION ALL ".join(f"SELECT {q} AS q, cid, s{q} AS s, count(*) AS c FROM score GROUP BY ALL" for q, p in enumerate(Q) if p.last >= self.F)
        black = "\n  UNION ALL ".join(
            f"SELECT {q} AS t, '{p.label}' AS 期间, hid, entry, why FROM stay WHERE entry <= DATE '{p.at}' AND (out IS NULL OR out > DATE '{p.at}')"
            for q, p in enumerate(Q) if p.last >= self.F)
        label = "[" + ", ".join(f"'{p.label}'" for p in Q) + "]"
        shown = next(q for q, p in enumerate(Q) if p.last >= self.F)
        self.copy("榜", "榜.csv", f"""WITH black AS (
  {black}
), family AS (
  {family}
), mean AS (
  SELECT q, cid, {mean.format('sum(s * greatest(0, least(b + c, n - n // 20) - greatest(b, n // 20)))', '(any_value(n) - 2 * (any_value(n) // 20))')} AS v FROM (
    SELECT q, cid, s::HUGEINT AS s, c, (sum(c) OVER (PARTITION BY q, cid ORDER BY s) - c) AS b, sum(c) OVER (PARTITION BY q, cid) AS n FROM (
    {count})) GROUP BY q, cid
), line AS (
  SELECT 1 AS list, t, 期间, NULL AS cid, NULL AS place, hid, NULL AS 值, entry, CASE why WHEN 1 THEN '（一）' ELSE '（二）' END AS 事由 FROM black
  UNION ALL SELECT 0, q, {label}[q + 1], cid, place, hid, s::VARCHAR, NULL, NULL FROM red WHERE q >= {shown}
  UNION ALL SELECT list, t, 期间, cid, place, hid, 值, NULL, NULL FROM family)
SELECT 榜, 期间, 组, 名次, 主体, 值, 列入日期, 事由 FROM (
  SELECT list, t, line.cid AS g, place, hid, ['红榜', '黑榜', '最美清洁家庭'][list + 1] AS 榜, 期间, 社区名 AS 组, place AS 名次, 户号 AS 主体, 值, entry AS 列入日期, 事由
  FROM line JOIN home USING (hid) LEFT JOIN community ON community.cid = line.cid
  UNION ALL
  SELECT 3, q, NULL, rank() OVER (PARTITION BY q ORDER BY v DESC), cid, '人居环境竞比', {label}[q + 1], NULL, rank() OVER (PARTITION BY q ORDER BY v DESC), 社区名, {number.format('v')}, NULL, NULL
  FROM mean JOIN community USING (cid))
ORDER BY list, t, g, place, hid""")

    def of(self, year):
        return [q for q, p in enumerate(self.quarters) if p.year == year.year]

    def quarter_bit(self, p):
        return (p.year - self.S.year) * 4 + (p.first.month - 1) // 3 + 8


class Period:
    def __init__(self, name, year, first, last, at, open_, mask):
        self.year, self.first, self.last, self.at, self.mask = year, first, last, at, mask
        self.label = name + ("（暂计）" if open_ else "")


if __name__ == "__main__":
    main()
