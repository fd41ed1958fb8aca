-- In how many audits each requirement has a gap („Pflichtlücke“); „figures“ as in overview.sql.
SELECT questionnaire_id, gap, count(*) AS audits
FROM (SELECT questionnaire_id, unnest(gaps) AS gap FROM figures)
GROUP BY questionnaire_id, gap
ORDER BY audits DESC, questionnaire_id, gap;
