-- Fact: the decisions that stand, one row for each case and theme that somebody confirmed or rejected. Who decided is not in it.
drop function if exists theme_answers(text[]);
drop function if exists theme_answers(text[], text);
drop view if exists fact_theme_decision;
create view fact_theme_decision with (security_barrier) as
select distinct on (d.case_id, d.theme) d.case_id, f.panel, d.theme, d.belongs, d.edition
  from theme_decision d
  join case_file f on f.id = d.case_id
 where coalesce(f.panel in (select unnest(counted_panels())), false)
 order by d.case_id, d.theme, d.id desc;
revoke insert, update, delete on fact_theme_decision from "${app}";

-- What each completed review of these panels answers to each theme: yes, no or not_known; no row where nothing is known.
-- Four themes are counted by rule alone. Any other counts as yes or no only once a person confirmed or rejected it; what its factors
-- or circumstances say and nobody looked at is not known. Of one theme, where one is named.
create function theme_answers(the_panels text[], the_theme text default null) returns table (case_id bigint, panel text, theme text, answer text)
  language sql stable rows 20000 set search_path = cdop, pg_temp as $$
  with review as materialized (
    select r.case_id, r.panel, r.category, r.age_years from fact_review r where r.panel = any (the_panels)
  ), code_of_theme (theme, code) as (
    values ('co-sleeping', 'S01'), ('hazardous-co-sleeping', 'S02'),
           ('safe-sleep', 'S01'), ('safe-sleep', 'S02'), ('safe-sleep', 'S03'), ('safe-sleep', 'S04'), ('safe-sleep', 'S05'),
           ('safe-sleep', 'S06'), ('safe-sleep', 'S07'), ('safe-sleep', 'S08'), ('safe-sleep', 'S09'), ('safe-sleep', 'S10')
    union all
    select f.theme, f.code
      from theme_factor f
     where f.theme not in ('co-sleeping', 'hazardous-co-sleeping', 'safe-sleep', 'teenage-suicide')
  ), heading as materialized (
    -- the themes that codes speak for, each as one bit of a number
    select t.theme, cast(2 ^ (row_number() over (order by t.theme) - 1) as bigint) as bit
      from (select distinct c.theme from code_of_theme c where the_theme is null or c.theme = the_theme) t
  ), spoken as materialized (
    select c.code, bit_or(h.bit) as themes
      from code_of_theme c
      join heading h on h.theme = c.theme
     group by c.code
  ), said as (
    select s.case_id, bit_or(p.themes) as themes, coalesce(bit_or(p.themes) filter (where s.answer = 'yes'), 0) as yes,
           coalesce(bit_or(p.themes) filter (where s.answer = 'not_known'), 0) as not_known
      from fact_answer s
      join spoken p on p.code = s.code
     where s.panel = any (the_panels)
     group by s.case_id
  ), coded as (
    -- any code yes is yes; else any not known is not known; else any no is no
    select h.theme, r.case_id, r.panel,
           case when s.yes & h.bit <> 0 then 'yes'
                when s.not_known & h.bit <> 0 then 'not_known'
                else 'no' end as answer
      from review r
      join said s on s.case_id = r.case_id
      join heading h on s.themes & h.bit <> 0
    union all
    select 'teenage-suicide', r.case_id, r.panel, case when r.category = 2 then 'yes' else 'no' end
      from review r
     where r.age_years between 10 and 17
       and (the_theme is null or the_theme = 'teenage-suicide')
  ), decided as (
    select d.theme, r.case_id, r.panel, d.belongs
      from fact_theme_decision d
      join review r on r.case_id = d.case_id
     where d.theme not in ('co-sleeping', 'hazardous-co-sleeping', 'safe-sleep', 'teenage-suicide')
       and (the_theme is null or d.theme = the_theme)
  ), answered as (
    select coalesce(c.theme, d.theme) as theme, coalesce(c.case_id, d.case_id) as case_id, coalesce(c.panel, d.panel) as panel,
           case when d.belongs then 'yes'
                when not d.belongs then 'no'
                when c.answer = 'yes' and c.theme not in ('co-sleeping', 'hazardous-co-sleeping', 'safe-sleep', 'teenage-suicide')
                  then 'not_known'
                else c.answer end as answer
      from coded c
      full join decided d on d.theme = c.theme and d.case_id = c.case_id
  )
  select a.case_id, a.panel, a.theme, a.answer from answered a
$$;

-- The cases in which the rules of themes hold, of the panels that the person coordinates or leads, or one case for whoever may see it.
-- A rule is a path over the coded answers and the analysis of a case, its age in years, its category by whichever scheme, and the codes
-- that are answered yes by factor or circumstance, together and apart. Decisions that stand are shown with it, also where the rule does not hold (any more).
drop function if exists themes_found(bigint, text[], text[]);
create function themes_found(the_case bigint, themes text[], paths text[])
  returns table (case_id bigint, panel text, case_ref text, state text, theme text, proposed boolean, belongs boolean, edition int,
                 why text, decided_at timestamptz, decided_by text)
  language sql stable security definer set search_path = cdop, pg_temp set work_mem = '64MB' as $$
  with codes as materialized (
    select a.case_id, jsonb_agg(a.code) as codes from fact_answer a
     where a.answer = 'yes' and (the_case is null or a.case_id = the_case)
     group by a.case_id
  ), factors as materialized (
    select x.case_id, jsonb_agg(distinct x.code) as codes from contributory_factor x
     where x.code is not null and x.grade >= 2 and (the_case is null or x.case_id = the_case)
     group by x.case_id
  ), circumstances as materialized (
    select a.case_id, jsonb_agg(a.code) as codes from fact_circumstance a
     where a.answer = 'yes' and (the_case is null or a.case_id = the_case)
     group by a.case_id
  ), known as materialized (
    select k.case_id, k.panel, k.case_ref, k.state,
           k.known || jsonb_strip_nulls(jsonb_build_object('case.codes', c.codes, 'case.factors', x.codes,
             'case.circumstances', i.codes, 'case.age_years', age_years(d.born_on, d.died_on),
             'analysis.category', cast(a.primary_category as text))) as known
      from known_to_rules(the_case) k
      join child d on d.case_id = k.case_id
      left join codes c on c.case_id = k.case_id
      left join factors x on x.case_id = k.case_id
      left join circumstances i on i.case_id = k.case_id
      left join analysis_form a on a.case_id = k.case_id
  ), standing as (
    select distinct on (d.case_id, d.theme) d.*
      from theme_decision d
     where d.theme = any (themes) and (the_case is null or d.case_id = the_case)
     order by d.case_id, d.theme, d.id desc
  )
  select k.case_id, k.panel, k.case_ref, k.state, t.theme, k.known @@ t.path, s.belongs, s.edition, s.why, s.decided_at,
         who_in_words(s.decided_by)
    from known k
   cross join (select u.theme, cast(u.path as jsonpath) as path, u.place from unnest(themes, paths) with ordinality as u (theme, path, place) offset 0) t
    left join standing s on s.case_id = k.case_id and s.theme = t.theme
   where k.known @@ t.path or s.id is not null
   order by t.place, k.case_ref
$$;
