-- Title: Published figures held, by area and measure
select area, measure, min(year_ends) as first, max(year_ends) as last, count(*) as figures, bool_or(invented) as invented,
       string_agg(distinct source, '; ') as source, max(imported_at) as imported_at
  from published_figure
 group by area, measure
 order by area, measure
