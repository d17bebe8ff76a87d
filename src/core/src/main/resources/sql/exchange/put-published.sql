-- Title: Published figures; a later one of the same area, year and measure takes the place of the earlier
insert into published_figure (area, year_ends, measure, numerator, denominator, source, invented, imported_at, imported_by)
select area, year, measure, numerator, denominator, source, invented = 'yes', :now, current_setting('cdop.user')
  from jsonb_to_recordset(cast(:rows as jsonb))
    as r (area text, year int, measure text, numerator bigint, denominator bigint, source text, invented text)
on conflict (area, year_ends, measure)
   do update set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source, invented = excluded.invented,
                 imported_at = excluded.imported_at, imported_by = excluded.imported_by
