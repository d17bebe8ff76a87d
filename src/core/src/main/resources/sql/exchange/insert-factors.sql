-- Title: Factors that the panel judged in imported cases
insert into contributory_factor (case_id, scheme, domain, code, factor, grade, modifiable)
select r.id, r.scheme, c.domain, c.code, c.factor, r.grade, r.modifiable
  from json_to_recordset(cast(:rows as json)) as r (id bigint, scheme text, code text, grade int, modifiable boolean)
  join factor_code c on c.scheme = '2018' and c.code = r.code
