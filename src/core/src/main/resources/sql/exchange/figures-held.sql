-- Title: Denominators held for some panels, by year
select panel_of_area(f.area) as panel, f.year, f.measure, count(*) as figures, max(f.imported_at) as imported_at
  from population_figure f
 where panel_of_area(f.area) = any (:panels)
 group by 1, 2, 3
 order by 1, 2 desc, 3 desc
