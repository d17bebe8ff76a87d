-- Title: Deaths of children notified, compared with the year before
-- Population: deaths notified and accepted, of children who died in the period, its first year only to compare with
-- Numerator: deaths in the year
-- Denominator: deaths in the year before
-- Source: national release of child death notifications; ratio of two counts by the log method
with year as (
  select y as place, y || '-' || lpad(((y + 1) % 100)::text, 2, '0') as label
    from generate_series(extract(year from cast(:from as date) - interval '3 months')::int,
                         extract(year from cast(:until as date) - 1 - interval '3 months')::int) y
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
), counted as (
  select place, label, coalesce(deaths, 0) as deaths, lag(coalesce(deaths, 0)) over (order by place) as before
    from year
    left join death using (label)
)
select label as "group",
       deaths,
       before
  from counted
 where before is not null
 order by place
