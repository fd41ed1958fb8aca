"""Compares and measures overviews of many audits; started by scale, which brings the engines.

The reference is computed here, in plain Python over the records of a single process, without any engine.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "src/docs/recipes"
SEED = "1"
sys.path.insert(0, str(RECIPES))
sys.dont_write_bytecode = True


def reference(lines):
    """Overview and gaps of records, one a line: counts and sums of whole numbers."""
    audits, scored, millionths, gaps = Counter(), Counter(), Counter(), Counter()
    for line in lines:
        record = json.loads(line)
        field = (record["questionnaire_id"], record["service_themenfeld"])
        audits[field] += 1
        if record["score"] is not None:
            scored[field] += 1
            millionths[field] += record["score"]
        for gap in record["gaps"]:
            gaps[record["questionnaire_id"], gap] += 1
    return {field: (audits[field], scored[field], millionths[field]) for field in audits}, dict(gaps)


def by_duckdb(source):
    """The same by the recipes in SQL. A field without any score has no sum."""
    engine = duckdb.connect()
    engine.execute(f"CREATE VIEW figures AS SELECT * FROM {source}")
    overview = engine.execute((RECIPES / "overview.sql").read_text()).fetchall()
    for _, _, _, with_score, millionths, mean in overview:
        if with_score:
            assert abs(mean - millionths / with_score / 1e6) < 1e-12, "the mean is not the quotient of its sums"
    gaps = engine.execute((RECIPES / "gaps.sql").read_text()).fetchall()
    assert [count for *_, count in gaps] == sorted((count for *_, count in gaps), reverse=True)
    return {row[:2]: (*row[2:4], row[4] or 0) for row in overview}, {row[:2]: row[2] for row in gaps}


def by_spark(records_of, cores):
    """The same by the recipe for Spark; records_of makes the records from a session and the recipe."""
    import overview_spark as recipe
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(f"local[{cores}]").appName("selbstaudit").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    builder = builder.config("spark.sql.shuffle.partitions", str(cores)).config("spark.log.level", "ERROR")
    spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    try:
        figures = records_of(spark, recipe).cache()
        overview = {
            (row["questionnaire_id"], row["service_themenfeld"]): (row["audits"], row["with_score"], row["millionths"] or 0)
            for row in recipe.overview(figures)
        }
        return overview, {(row["questionnaire_id"], row["gap"]): row["audits"] for row in recipe.gaps(figures)}
    finally:
        spark.stop()


def same(name, expected, found):
    """Ends everything where two disagree in a single digit."""
    for part, mine, theirs in zip(("overview", "gaps"), expected, found, strict=True):
        if mine != theirs:
            keys = [key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key)]
            sys.exit(f"✗ {name}: the {part} differs at {keys[0]}: {mine.get(keys[0])} expected, {theirs.get(keys[0])} found")
    print(f"✓ {name}: {len(found[0])} groups and {len(found[1])} gaps agree to the last digit")


def test(program, samples):
    """Two hundred audits, three ways."""
    with tempfile.TemporaryDirectory() as folder:
        audits, figures, table = (Path(folder) / name for name in ("audits.ndjson", "figures.ndjson", "figures.parquet"))
        audits.write_bytes(subprocess.check_output([samples, "--seed", SEED, "--count", "200"]))
        for output in (figures, table):
            subprocess.run([program, "assess", audits, "-o", output], check=True, stderr=subprocess.DEVNULL)
        expected = reference(figures.open())
        assert sum(count for count, *_ in expected[0].values()) == 200 and expected[1], "the samples are too plain"
        same("DuckDB over Parquet", expected, by_duckdb(f"read_parquet('{table}')"))
        same("DuckDB over JSON", expected, by_duckdb(f"read_ndjson('{figures}')"))

        def records(spark, recipe):
            lines = spark.sparkContext.textFile(str(audits), 2)
            assert lines.getNumPartitions() >= 2
            return recipe.figures(spark, program, lines)

        same("Spark, two partitions", expected, by_spark(records, 2))


def watch(process, peak):
    """Notes the most memory a process has had so far, in kB, until it ends; what waiting for it tells would count the
    memory of this program in, which it was forked from."""
    while True:
        try:
            status = Path(f"/proc/{process}/status").read_text()
        except (FileNotFoundError, ProcessLookupError):
            return
        size = re.search(r"VmHWM:\s+(\d+)", status)
        if not size:
            return
        peak[0] = int(size[1])
        time.sleep(0.02)


def measured(commands, take=None, output=None):
    """Runs a pipe of commands; gives the seconds, the processor seconds and the peak memory (MB) of the last one."""
    start = time.perf_counter()
    processes, last = [], None
    for index, command in enumerate(commands):
        is_last = index + 1 == len(commands)
        target = output if is_last and output else subprocess.PIPE if take or not is_last else subprocess.DEVNULL
        processes.append(subprocess.Popen(command, stdin=last, stdout=target, stderr=subprocess.DEVNULL))
        if last:
            last.close()
        last = processes[-1].stdout
    peak = [0]
    watcher = threading.Thread(target=watch, args=(processes[-1].pid, peak))
    watcher.start()
    taken = take(last) if take else None
    _, status, usage = os.wait4(processes[-1].pid, 0)
    watcher.join()
    if status:
        sys.exit(f"✗ {commands[-1][0]} ended with {os.waitstatus_to_exitcode(status)}")
    for process in processes[:-1]:
        process.wait()
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, peak[0] / 1000, taken


def bench(program, samples, count):
    """A million audits, generated as a stream and never stored whole."""
    cores = len(os.sched_getaffinity(0))
    stream = lambda number: [samples, "--seed", SEED, "--count", str(number)]
    size = len(subprocess.check_output(stream(1000))) / 1000
    print(f"Audits of 57 answers, {size:.0f} bytes each; {cores} cores\n")
    row = lambda name, *cells: print(f"  {name:<44}" + "".join(f"{cell:>16}" for cell in cells), flush=True)
    row("assess, without gains", "audits", "audits/s", "per core", "peak memory")

    def line(name, number, seconds, busy, memory):
        row(name, number, f"{number / seconds:.0f}", f"{number / busy:.0f}", f"{memory:.0f} MB")

    for number in (10_000, count):
        for threads in (1, cores):
            assess = [program, "assess", "--threads", str(threads)]
            line(f"to JSON, {threads} worker(s), beside the generator", number, *measured([stream(number), assess])[:3])
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "figures.parquet"
        line("to Parquet", count, *measured([stream(count), [program, "assess", "-o", table]])[:3])
        print(f"\n  Parquet: {table.stat().st_size / 1e6:.0f} MB, {table.stat().st_size / count:.0f} bytes a record")
        *_, expected = measured([stream(count), [program, "assess"]], take=reference)
        start = time.perf_counter()
        same("DuckDB over Parquet", expected, by_duckdb(f"read_parquet('{table}')"))
        print(f"  {time.perf_counter() - start:.1f} s")
    # Every partition makes its own share of the same audits.
    share = max(1, count // 64)
    script = Path(tempfile.mkstemp(suffix=".sh")[1])
    script.write_text(f'while read -r from number; do {samples} --seed {SEED} --from "$from" --count "$number" | {program} assess - || exit; done\n')

    def records(spark, recipe):
        shares = [f"{first} {min(share, count - first)}" for first in range(0, count, share)]
        records = spark.sparkContext.parallelize(shares, len(shares)).pipe(f"sh {script}", checkCode=True)
        return spark.read.schema(recipe.FIELDS).json(records)

    start = time.perf_counter()
    same("Spark, 64 partitions", expected, by_spark(records, cores))
    print(f"  {time.perf_counter() - start:.1f} s")
    script.unlink()


if __name__ == "__main__":
    what, program, samples, *rest = sys.argv[1:]
    program, samples = str(Path(program).resolve()), str(Path(samples).resolve())
    if what == "test":
        test(program, samples)
    else:
        bench(program, samples, int(rest[0]) if rest else 1_000_000)
