-- Title: Return of reporting forms, by kind of agency
-- Population: forms requested in the period, cancelled requests left out
-- Numerator: forms returned; returned within three weeks; nil returns
-- Denominator: forms requested
-- Source: requests kept with the reviews; three weeks after local practice
with same as (
  -- forms of one kind of agency that took the same days, counted together
  select agency_kind, state, returned_on - requested_on as days, count(*) as forms, sum(reminders) as reminders
    from fact_form_request
   where requested_on >= :from
     and requested_on < :until
     and panel = any (:panels)
   group by agency_kind, state, days
), asked as (
  select case when agency_kind in ('gp','maternity','neonatal','hospital','ambulance','health-visiting','camhs',
                      'social-care','police','school','youth-justice','fire','hospice','housing')
              then agency_kind else 'other' end as kind, state, days, forms, reminders
    from same
), returned as (
  -- how many came back within each number of days, and how many in all; of each kind, and of all kinds
  select part.kind, days, sum(sum(forms)) over (partition by part.kind order by days) as by_then, sum(sum(forms)) over (partition by part.kind) as forms
    from asked
   cross join lateral (values (asked.kind), ('total')) as part (kind)
   where days is not null
   group by part.kind, days
), middle as (
  -- the form in the middle, or the mean of the two in the middle
  select kind, (min(days) filter (where 2 * by_then >= forms) + min(days) filter (where 2 * by_then > forms)) / cast(2 as double precision) as median_days
    from returned
   group by kind
), counted as (
  select case when grouping(kind) = 1 then 'total' else kind end    as kind,
         coalesce(sum(forms), 0)                                   as requested,
         coalesce(sum(forms) filter (where days is not null), 0)   as returned,
         coalesce(sum(forms) filter (where days <= 21), 0)         as within_3_weeks,
         coalesce(sum(reminders), 0)                               as reminders,
         coalesce(sum(forms) filter (where state = 'NIL'), 0)      as nil_returns
    from asked
   group by grouping sets ((kind), ())
)
select kind as "group", requested, returned, within_3_weeks, median_days, reminders, nil_returns
  from counted
  left join middle using (kind)
