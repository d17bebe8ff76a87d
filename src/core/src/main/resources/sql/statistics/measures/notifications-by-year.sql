-- Title: Deaths of children notified, by year of death
-- Population: deaths notified and accepted, of children who died in the period
-- Numerator: deaths
-- Denominator: children aged 0 to 17 who live in the area: mid-year estimate of the calendar year in which the year to 31 March
--   begins, where every panel has one; of several years: the years added up
-- Source: national release of child death notifications; mid-year estimates of the population
with year as (
  select y as year, y || '-' || lpad(((y + 1) % 100)::text, 2, '0') as label
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
), figure as (
  -- one figure for all ages, or one for each age that together make 0 to 17; for all, or for boys and girls
  select panel, year,
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
     and imd_decile is null
     and panel = any (:panels)
     and age_from >= 0 and age_to <= 17
   group by panel, year
), denominator as (
  select y.label, case when count(f.children) = cardinality(:panels) then sum(f.children) end as population
    from year y
    left join figure f on f.year = y.year
   group by y.label
), death as (
  select reporting_year(died_on) as label, sum(deaths) as deaths
    from (select died_on, count(*) as deaths
            from fact_notification
           where died_on >= :from
             and died_on < :until
             and panel = any (:panels)
             and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
           group by died_on) day
   group by 1
)
select case when grouping(label) = 1 then 'total' else label end                    as "group",
       coalesce(sum(deaths), 0)                                                      as deaths,
       case when count(population) = count(*) then sum(population) end               as population
  from denominator
  left join death using (label)
 group by grouping sets ((label), ())
