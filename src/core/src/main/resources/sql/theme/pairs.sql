-- Title: Factors graded 2 that were found together in completed reviews of a theme, the most frequent first
with factor as (
  select distinct x.case_id, x.code, c.factor
    from theme_answers(:panels) t
    join fact_factor x on x.case_id = t.case_id and x.grade >= 2 and x.code is not null
    join factor_code c on c.scheme = x.scheme and c.code = x.code
   where t.theme = :theme and t.answer = 'yes'
)
select a.code as one, a.factor as one_words, b.code as other, b.factor as other_words, count(*) as cases
  from factor a
  join factor b on b.case_id = a.case_id and b.code > a.code
 group by a.code, a.factor, b.code, b.factor
 order by count(*) desc, a.code, b.code
 limit 15
