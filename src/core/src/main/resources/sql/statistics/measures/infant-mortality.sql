-- Title: Infant mortality
-- Population: deaths notified and accepted, of children who died in the period before their first birthday
-- Numerator: deaths before the first birthday; neonatal: at 0 to 27 days; early neonatal: at 0 to 6 days; post-neonatal: from 28 days
-- Denominator: live births in the calendar year in which the year to 31 March begins, where every panel has a figure
-- Source: national release of child death notifications; births by where the mother lives
with year as (
  select y as year, y || '-' || lpad(((y + 1) % 100)::text, 2, '0') as label
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
), figure as (
  select panel, year,
         coalesce(max(count) filter (where sex = 'all'),
                  case when count(*) filter (where sex in ('male', 'female')) = 2 then sum(count) filter (where sex <> 'all') end) as births
    from fact_population
   where measure = 'live_births'
     and imd_decile is null
     and panel = any (:panels)
   group by panel, year
), denominator as (
  select y.label, case when count(f.births) = cardinality(:panels) then sum(f.births) end as live_births
    from year y
    left join figure f on f.year = y.year
   group by y.label
), death as (
  select died_year as label, age_days
    from fact_notification
   where died_on >= :from
     and died_on < :until
     and panel = any (:panels)
     and age_years < 1
     and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
)
select denominator.label || '/' || part.id                                           as "group",
       count(death.label)                                                            as deaths,
       count(death.label) filter (where part.id = 'neonatal' and age_days > 6)       as late,
       live_births
  from denominator
 cross join (values ('infant', 0, 366), ('neonatal', 0, 27), ('early-neonatal', 0, 6), ('post-neonatal', 28, 366)) part (id, low, high)
  left join death on death.label = denominator.label and age_days between part.low and part.high
 group by denominator.label, part.id, live_births
