-- Title: Circumstances that an imported case was told with
select i.code, c.factor, i.answer
  from imported_circumstance i
  join case_file f on f.id = i.case_id
  left join factor_code c on c.scheme = '2018' and c.code = i.code
 where f.panel = :panel
   and f.case_ref = :ref
 order by i.code
