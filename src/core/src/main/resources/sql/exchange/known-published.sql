-- Title: Which of these published figures there are already
select r.key
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (key text, area text, year_ends int, measure text)
  join published_figure f on f.area = r.area and f.year_ends = r.year_ends and f.measure = r.measure
