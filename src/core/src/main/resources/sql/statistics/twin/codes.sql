-- Title: Codes of factors and circumstances, with the themes that they belong to
select c.code, array_agg(t.theme order by t.theme) filter (where t.theme is not null) as themes
  from factor_code c
  left join theme_factor t on t.code = c.code
 where c.scheme = '2018'
 group by c.code
 order by c.code
