-- Answers that agree in meaning are not disputed: in other letters or spaces, or a month and a day in it. What was settled as not known is
-- asked on, an answer that came after the settlement opens the question again, and nothing is told to a link once its form is returned.
create function answer_words(value jsonb) returns text language sql immutable
  return case jsonb_typeof(value)
           when 'string' then lower(btrim(regexp_replace(value #>> '{}', '\s+', ' ', 'g')))
           when 'number' then trim_scale((value #>> '{}')::numeric)::text
           else value::text end;

-- Whether the second answer only tells less exactly what the first does: "2024-05" against "2024-05-14".
create function tells_more(value jsonb, other jsonb) returns boolean language sql immutable
  return jsonb_typeof(value) = 'string' and jsonb_typeof(other) = 'string'
     and other #>> '{}' ~ '^[0-9]{4}(-[0-9]{2})?$' and starts_with(value #>> '{}', (other #>> '{}') || '-');

create function answers_agree(value jsonb, other jsonb) returns boolean language sql immutable
  return answer_words(value) = answer_words(other) or tells_more(value, other) or tells_more(other, value);

-- Ticks that say "none of these", which others' ticks contradict.
create function says_none(value jsonb) returns boolean language sql immutable
  return jsonb_typeof(value) = 'array' and value <@ '["none", "nobody", "none_found", "no_mattress"]'::jsonb and value <> '[]'::jsonb;

-- Questions of a case that agencies answered differently and nobody settled since.
create function doubtful_of_case(the_case bigint, but_request bigint) returns table (key text)
  language sql stable security definer set search_path = cdop, pg_temp as $$
  with told as (
    select distinct t.key, t.value from told_of_case(the_case, but_request) t
     where not t.settled and says_something(t.value)
       and (jsonb_typeof(t.value) <> 'array' or not jsonb_path_exists(t.value, '$[*] ? (@.type() != "string")'))
  ), settled as (
    select s.link_id, s.seen from settled_answer s where s.case_id = the_case
  )
  select t.key
    from told t
   where t.key not in (select s.link_id from settled s)
     and not exists (select 1 from told finer where finer.key = t.key and tells_more(finer.value, t.value))
   group by t.key
  having count(distinct answer_words(t.value)) filter (where jsonb_typeof(t.value) <> 'array') > 1
      or bool_or(says_none(t.value)) and count(distinct t.value) > 1
   union
  select t.key
    from told t
    join settled s on s.link_id = t.key
   where not exists (select 1 from jsonb_array_elements(s.seen) seen (value)
                      where answers_agree(seen.value, t.value)
                         or jsonb_typeof(t.value) = 'array' and seen.value @> t.value and t.value @> seen.value)
$$;

drop function known_to_request(bigint, text[]);
-- What is known already to somebody who asks for, or fills, a form: that a question is answered, and the answer itself only where it is among
-- those that may be shown to this agency. Long texts stand side by side and are never in doubt.
create function known_to_request(the_request bigint, shown text[], texts text[])
  returns table (link_id text, disputed boolean, answer jsonb)
  language sql stable security definer set search_path = cdop, pg_temp as $$
  with asked as (
    select r.id, r.case_id from form_request r
     where r.id = the_request and (r.id = asked_request() and r.state = 'REQUESTED' or coordinates_case(r.case_id))
  ), told as (
    select t.* from asked cross join lateral told_of_case(asked.case_id, asked.id) t
     where says_something(t.value)
       and not exists (select 1 from settled_answer s where s.case_id = asked.case_id and s.link_id = t.key and not says_something(s.answer))
  ), doubt as (
    select d.key from asked cross join lateral doubtful_of_case(asked.case_id, asked.id) d where d.key <> all (texts)
  ), ticks as (
    select t.key, jsonb_agg(distinct x.value) as value
      from told t cross join lateral jsonb_array_elements(t.value) x (value)
     where jsonb_typeof(t.value) = 'array' and not exists (select 1 from told s where s.key = t.key and s.settled)
     group by t.key
  )
  select distinct on (t.key) t.key, t.key in (select d.key from doubt d),
         case when t.key = any (shown) then coalesce((select k.value from ticks k where k.key = t.key), t.value) end
    from told t
   order by t.key, t.settled desc, case when t.value #>> '{}' ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' then length(t.value #>> '{}') end desc nulls last, t.at desc
$$;

create or replace function fold_answers(the_case bigint) returns void
  language sql security definer set search_path = cdop, pg_temp as $$
  with told as (
    select * from told_of_case(the_case, null)
     where (key not like 'child.%' or key in ('child.sex', 'child.ethnicity'))
       and key !~ '^(respondent|notifier|key_worker|agencies|carers|siblings)'
       and (jsonb_typeof(value) = 'number'
            or jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^([a-z0-9_-]{1,60}|[0-9]{4}-[0-9T:-]{2,14}|[A-Z0-9]{1,2})$'
            or jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")'))
  ), worded as (
    -- answers in free words are not compared here
    select key from told_of_case(the_case, null)
     where jsonb_typeof(value) = 'string' and value #>> '{}' !~ '^([a-z0-9_-]{1,60}|[0-9]{4}-[0-9T:-]{2,14}|[A-Z0-9]{1,2})$'
  ), one as (
    select distinct on (key) key, value
      from told
     where jsonb_typeof(value) <> 'array' or settled
     order by key, settled desc, says_something(value) desc, value = '"not_applicable"', value = '"yes"' desc,
              case when value #>> '{}' ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' then length(value #>> '{}') end desc nulls last, at desc
  ), several as (
    -- of ticks, what anybody saw before "none of these"
    select told.key, jsonb_agg(distinct x.code) as value
      from told cross join lateral jsonb_array_elements(told.value) x (code)
     where jsonb_typeof(told.value) = 'array' and told.key not in (select one.key from one)
       and (says_something(told.value) or not exists (select 1 from told o where o.key = told.key and says_something(o.value)))
       and (not says_none(told.value)
            or not exists (select 1 from told o where o.key = told.key and says_something(o.value) and not says_none(o.value)))
     group by told.key
  )
  insert into case_answers (case_id, answers, disputed)
  select the_case, coalesce((select jsonb_object_agg(key, value) from (select * from one union all select * from several) x), '{}'),
         coalesce((select array_agg(d.key order by d.key) from doubtful_of_case(the_case, null) d where d.key in (select told.key from told) and d.key not in (select worded.key from worded)), '{}')
  on conflict (case_id) do update set answers = excluded.answers, disputed = excluded.disputed
$$;
revoke execute on function doubtful_of_case(bigint, bigint) from public;
select fold_answers(case_id) from case_answers;
