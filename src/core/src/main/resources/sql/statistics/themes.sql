-- Title: The themes that can be followed over the years
select code, name
  from (select code, name, place from theme
        union all
        select 'hazardous-co-sleeping', 'Hazardous co-sleeping', 1
         where not exists (select from theme where code = 'hazardous-co-sleeping')) any_theme
 order by place, code
