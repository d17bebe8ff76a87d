-- Title: Factors graded 2 that were found together in completed reviews of a theme, the most frequent first
with found as (
  -- the factors of a review, each once
  select x.case_id, x.scheme, array_agg(distinct x.code) as codes
    from fact_factor x
   where x.grade >= 2
     and x.code is not null
     and x.case_id in (select t.case_id from theme_answers(:panels, cast(:theme as text)) t where t.answer = 'yes')
   group by x.case_id, x.scheme
), pair as (
  select f.scheme, one.code as one, other.code as other, count(*) as cases
    from found f
   cross join unnest(f.codes) as one (code)
    join unnest(f.codes) as other (code) on other.code > one.code
   group by f.scheme, one.code, other.code
)
select p.one, a.factor as one_words, p.other, b.factor as other_words, p.cases
  from pair p
  join factor_code a on a.scheme = p.scheme and a.code = p.one
  join factor_code b on b.scheme = p.scheme and b.code = p.other
 order by p.cases desc, p.one, p.other
 limit 15
