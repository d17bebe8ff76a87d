-- Title: Deprivation of the area in which the child lived
-- Population: deaths notified of children who died in the period
-- Numerator: cases whose home was in the decile; 1 is the most deprived
-- Denominator: cases whose decile is known; of the rate: children aged 0 to 17 who live in areas of the decile, the years of the
--   period added up, where every panel has a figure for every year
-- Source: index of multiple deprivation; mid-year estimates of the population
with year as (
  select y as year
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
), figure as (
  select panel, year, imd_decile,
         case when sum(age_to - age_from + 1) filter (where sex = 'all' and (age_from, age_to) <> (0, 17)) = 18
                or bool_or(sex = 'all' and (age_from, age_to) = (0, 17))
              then coalesce(max(count) filter (where sex = 'all' and (age_from, age_to) = (0, 17)),
                            sum(count) filter (where sex = 'all'))
              when sum(age_to - age_from + 1) filter (where sex in ('male', 'female') and (age_from, age_to) <> (0, 17)) = 36
                or count(*) filter (where sex in ('male', 'female') and (age_from, age_to) = (0, 17)) = 2
              then coalesce(sum(count) filter (where sex in ('male', 'female') and (age_from, age_to) = (0, 17)),
                            sum(count) filter (where sex in ('male', 'female'))) end as children
    from fact_population
   where measure = 'population'
     and panel = any (:panels)
     and year in (select year from year)
     and age_from >= 0 and age_to <= 17
   group by panel, year, imd_decile
), denominator as (
  select coalesce(imd_decile::text, 'total') as place,
         case when count(children) = (select count(*) from year) * cardinality(:panels) then sum(children) end as population
    from figure
   group by imd_decile
), death as (
  select case when grouping(imd_decile) = 1 then 'total' else coalesce(imd_decile::text, 'not-known') end as place, count(*) as deaths
    from fact_notification
   where died_on >= :from
     and died_on < :until
     and panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
   group by grouping sets ((imd_decile), ())
)
select place                as "group",
       coalesce(deaths, 0)  as count,
       population
  from death
  full join denominator using (place)
