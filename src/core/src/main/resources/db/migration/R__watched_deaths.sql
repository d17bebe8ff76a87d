-- What early signals watch: the deaths since a day, of the panels that the person coordinates, leads or chairs, once under each heading that
-- they fall under. A theme takes what its rule proposes and nobody rejected, and what was confirmed. Places and products stand on what
-- was written: the school, the sector of the postcode (an electoral ward is not held), and a product where a form names one; alike is
-- the kind of death as first told, else the category. Written names count as one where they differ in case, signs or spaces only.
-- Seen: whether the person may see this very case (a chair with a conflict may not).
drop function if exists watched_deaths(date, text[], text[]);
create function watched_deaths(since date, themes text[], paths text[])
  returns table (panel text, watch text, subject text, label text, alike text, case_id bigint, case_ref text, died_on date, seen boolean)
  language sql stable security definer set search_path = cdop, pg_temp set work_mem = '64MB' as $$
  with mine as materialized (
    select p.code from panel p where watches_signals(p.code)
  ), death as materialized (
    select f.id as case_id, f.panel, f.case_ref, d.died_on, age_years(d.born_on, d.died_on) as age,
           f.panel in (select unnest(panels_seen())) or sees_case(f.id, f.panel) as seen,
           a.primary_category as category, nullif(trim(d.school), '') as school,
           substring(upper(regexp_replace(d.postcode, '\s', '', 'g')) from '^([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}$') as district,
           substring(upper(regexp_replace(d.postcode, '\s', '', 'g')) from '^[A-Z]{1,2}[0-9][A-Z0-9]?([0-9])[A-Z]{2}$') as sector,
           nullif(nullif(coalesce(nullif(f.event, 'not_known'), k.answers ->> 'death.event'), 'not_known'), 'other') as event,
           coalesce(k.answers, '{}') as answers
      from case_file f
      join child d on d.case_id = f.id
      left join analysis_form a on a.case_id = f.id
      left join case_answers k on k.case_id = f.id
     where f.panel in (select code from mine)
       and f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
       and f.transferred_to is null
       and d.died_on >= since
  ), codes as materialized (
    select x.case_id, jsonb_agg(x.code) as codes
      from fact_answer x
     where x.answer = 'yes' and x.case_id in (select d.case_id from death d)
     group by x.case_id
  ), known as materialized (
    select d.case_id, d.answers || jsonb_strip_nulls(jsonb_build_object('case.codes', c.codes, 'case.age_years', d.age,
             'analysis.category', cast(d.category as text))) as known
      from death d
      left join codes c on c.case_id = d.case_id
  ), standing as materialized (
    select distinct on (s.case_id, s.theme) s.case_id, s.theme, s.belongs
      from theme_decision s
     where s.theme = any (themes) and s.case_id in (select d.case_id from death d)
     order by s.case_id, s.theme, s.id desc
  ), written as (
    select r.case_id, trim(r.answers ->> q.question) as product
      from form_response r
     cross join unnest(questions_of_products()) as q (question)
     where r.status = 'RETURNED' and r.answers ?| questions_of_products() and r.answers ? q.question and r.case_id in (select d.case_id from death d)
  ), headed as (
    select d.case_id, 'THEME' as watch, t.theme as subject, h.name as label, '' as alike
      from death d
      join known k on k.case_id = d.case_id
     cross join (select u.theme, cast(u.path as jsonpath) as path from unnest(themes, paths) as u (theme, path) offset 0) t
      left join theme h on h.code = t.theme
      left join standing s on s.case_id = d.case_id and s.theme = t.theme
     where coalesce(s.belongs, k.known @@ t.path)
    union all
    select case_id, 'CATEGORY', cast(category as text), cast(category as text), '' from death where category is not null
    union all
    select case_id, 'EVENT', event, event, '' from death where event is not null
    union all
    select case_id, 'SCHOOL', trim(regexp_replace(lower(school), '[^[:alnum:]]+', ' ', 'g')), school, coalesce(event, 'category ' || category)
      from death where school is not null
    union all
    select case_id, 'SECTOR', district || ' ' || sector, district || ' ' || sector, coalesce(event, 'category ' || category)
      from death where sector is not null
    union all
    select distinct on (case_id, trim(regexp_replace(lower(product), '[^[:alnum:]]+', ' ', 'g')))
           case_id, 'PRODUCT', trim(regexp_replace(lower(product), '[^[:alnum:]]+', ' ', 'g')), product, '' from written
  )
  select d.panel, h.watch, h.subject, coalesce(h.label, h.subject), h.alike, d.case_id, d.case_ref, d.died_on, d.seen
    from headed h
    join death d on d.case_id = h.case_id
   where h.subject <> '' and h.alike is not null
   order by d.died_on, h.subject, h.alike, d.case_id
$$;
