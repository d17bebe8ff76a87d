-- Title: Which of these published figures there are already
select r.key
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (key text, area text, year int, measure text)
  join published_figure f on f.area = r.area and f.year_ends = r.year and f.measure = r.measure
