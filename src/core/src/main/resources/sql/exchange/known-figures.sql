-- Title: Which of these figures there are already
select r.key
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (key text, area text, year int, measure text, sex text, age_from int, age_to int, imd_decile int)
  join population_figure f on f.area = r.area and f.year = r.year and f.measure = r.measure and f.sex = r.sex
   and f.age_from is not distinct from r.age_from and f.age_to is not distinct from r.age_to
   and f.imd_decile is not distinct from r.imd_decile
