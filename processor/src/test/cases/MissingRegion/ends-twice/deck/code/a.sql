-- region names
SELECT name
-- endregion
FROM people;
-- endregion
