"""The same overview with Apache Spark: every partition of audits goes through `selbstaudit assess`.

spark-submit overview_spark.py PROGRAM AUDITS: AUDITS is what Spark reads as lines, for example a folder of
newline-delimited JSON. Prints the overview and the gaps as JSON.
"""

import json
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

# Only these are taken out of the records; Spark then need not guess what they are.
FIELDS = "questionnaire_id STRING, service_themenfeld STRING, score BIGINT, gaps ARRAY<STRING>"


def figures(spark: SparkSession, program: str, audits) -> DataFrame:
    """The records of an RDD of audits; a partition in which some are left out is as good as one that failed."""
    records = audits.pipe(f"{program} assess -", checkCode=True)
    return spark.read.schema(FIELDS).json(records)


def overview(figures: DataFrame) -> list[dict]:
    """Audits by Themenfeld: sums of integer millionths, which no partitioning can change."""
    rows = figures.groupBy("questionnaire_id", "service_themenfeld").agg(
        f.count("*").alias("audits"),
        f.count("score").alias("with_score"),
        f.sum("score").alias("millionths"),
    )
    return [row.asDict() for row in rows.collect()]


def gaps(figures: DataFrame) -> list[dict]:
    """In how many audits each requirement has a gap."""
    rows = figures.select("questionnaire_id", f.explode("gaps").alias("gap")).groupBy("questionnaire_id", "gap").count()
    return [row.asDict() for row in rows.withColumnRenamed("count", "audits").collect()]


if __name__ == "__main__":
    program, source = sys.argv[1:]
    spark = SparkSession.builder.appName("selbstaudit").getOrCreate()
    found = figures(spark, program, spark.sparkContext.textFile(source)).cache()
    print(json.dumps({"overview": overview(found), "gaps": gaps(found)}, ensure_ascii=False))
    spark.stop()
