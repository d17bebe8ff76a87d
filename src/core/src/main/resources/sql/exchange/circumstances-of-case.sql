-- Title: Circumstances that an imported case was told with
select i.code, c.factor, i.answer
  from imported_circumstance i
  left join factor_code c on c.scheme = '2018' and c.code = i.code
 where i.case_id = :case
 order by i.code
