-- Fact: what rates are divided by, one row for each panel, calendar year, measure (population, live_births), sex (all, male, female),
-- ages (inclusive; blank for live births) and decile (blank for all). A figure of the panel itself stands before those of its council
-- areas; these are added up only where every area of the panel has the figure. The year to 31 March 2025 uses those of 2024.
-- Rows overlap as the file's did (all beside male and female, 0 to 17 beside single years): whoever reads chooses one kind of row.
drop view if exists fact_population;
create view fact_population with (security_barrier) as
with own as (
  select p.code as panel, f.year, f.measure, f.sex, f.age_from, f.age_to, f.imd_decile, f.count
    from population_figure f
    join panel p on p.code = f.area
), areas as (
  select panel, count(*) as areas from council_area where panel is not null group by panel
), summed as (
  select a.panel, f.year, f.measure, f.sex, f.age_from, f.age_to, f.imd_decile, sum(f.count)::bigint as count
    from population_figure f
    join council_area a on a.gss_code = f.area
    join areas n on n.panel = a.panel
   group by a.panel, n.areas, f.year, f.measure, f.sex, f.age_from, f.age_to, f.imd_decile
  having count(*) = n.areas
)
select panel, year, measure, sex, age_from, age_to, imd_decile, count
  from (select * from own
        union all
        select s.*
          from summed s
         where not exists (select 1 from own o
                            where o.panel = s.panel and o.year = s.year and o.measure = s.measure and o.sex = s.sex
                              and o.age_from is not distinct from s.age_from and o.age_to is not distinct from s.age_to
                              and o.imd_decile is not distinct from s.imd_decile)) known
 where measure = 'live_births' or age_to <= 17;
revoke insert, update, delete on fact_population from "${app}";
