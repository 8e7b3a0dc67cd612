"""Standard input that is no terminal."""
import subprocess

from cases import DATA, RULES, case, holds, same


ALLOWED = ("--allow-rejects", "1%")


def run(world, text, *words):
    return subprocess.run([world.program, "repl", *map(str, words)], input=text.encode(), capture_output=True, timeout=120,
                          env={"HOME": str(world.folder()), "TERM": "xterm"})


@case("a script has no prompt, no echo and no colours")
def plain(world):
    result = run(world, "H0000712 的 环境分\n", RULES, "--data", DATA, "--as-of", "2022-09-30", *ALLOWED)
    out = result.stdout.decode()
    holds(out.strip() != "" and "乡约>" not in out and "\x1b" not in out and "H0000712 的 环境分\n" not in out, repr(out))
    same(result.returncode, 0)


@case("an error is told on standard error, what follows is answered, and the exit code says it")
def errors(world):
    result = run(world, "H0000712 的 环镜分\nH0000712 的 环境分\n", RULES, "--data", DATA, "--as-of", "2022-09-30", *ALLOWED)
    holds("环镜分" in result.stderr.decode(), result.stderr.decode())
    holds("86分" in result.stdout.decode(), result.stdout.decode())
    same(result.returncode, 3)


@case("broken rules are exit code 3, data that are not there 4, wrong words 64")
def statuses(world):
    folder = world.folder()
    (folder / "坏.yue").write_text("凡 住户", encoding="utf-8")
    same(run(world, "", folder / "坏.yue").returncode, 3)
    same(run(world, "", RULES, "--data", folder / "没有", "--as-of", "2022-09-30", *ALLOWED).returncode, 4)
    same(run(world, "", "--as-of", "昨天").returncode, 64)
    same(run(world, "", RULES, "--data", DATA, "--as-of", "2022-09-30", *ALLOWED).returncode, 0)


@case("more rows set aside than allowed are told behind the answers, exit code 4")
def set_aside(world):
    result = run(world, "H0000712 的 环境分\n", RULES, "--data", DATA, "--as-of", "2022-09-30")
    same(result.returncode, 4)
    holds("86分" in result.stdout.decode() and "搁置 71行" in result.stderr.decode(), result.stderr.decode())


@case("a sentence of several lines is one utterance in a script too; 退出 ends it")
def sentences(world):
    result = run(world, "凡 商户，\n每月 应当\n包卫生。\n退出\nH0000712 的 环境分\n", RULES, "--data", DATA, "--as-of", "2022-09-30", *ALLOWED)
    out = result.stdout.decode()
    holds("试判" in out and "86分" not in out, out)
