-- The overview by Themenfeld from the records of `selbstaudit assess`, for DuckDB.
-- „figures“ is a view of them: read_parquet('figures.parquet') or read_ndjson('figures.ndjson').
-- Questionnaires with another id are other questions: they are never averaged together.
SELECT
  questionnaire_id,
  service_themenfeld,
  count(*) AS audits,
  count(score) AS with_score,
  CAST(sum(score) AS BIGINT) AS millionths,
  -- As a share of 1, for people; whoever adds up further takes the two whole numbers before it.
  sum(score) / count(score) / 1000000 AS mean
FROM figures
GROUP BY questionnaire_id, service_themenfeld
ORDER BY questionnaire_id, service_themenfeld;
