-- Title: Denominators; a later figure of the same key takes the place of the earlier
insert into population_figure (area, area_name, year, measure, sex, age_from, age_to, imd_decile, count, imported_at, imported_by)
select area, coalesce(area_name, ''), year, measure, sex, age_from, age_to, imd_decile, count, :now, current_setting('cdop.user')
  from jsonb_to_recordset(cast(:rows as jsonb))
    as r (area text, area_name text, year int, measure text, sex text, age_from int, age_to int, imd_decile int, count bigint)
on conflict (area, year, measure, sex, age_from, age_to, imd_decile)
   do update set area_name = excluded.area_name, count = excluded.count, imported_at = excluded.imported_at, imported_by = excluded.imported_by
