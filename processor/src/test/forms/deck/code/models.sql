SELECT year, COUNT(*) AS models
FROM model
-- …
GROUP BY year
ORDER BY year;
