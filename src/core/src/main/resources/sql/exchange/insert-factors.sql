-- Title: Factors that the panel judged in imported cases
insert into contributory_factor (case_id, scheme, domain, code, factor, grade, modifiable)
select r.id, r.scheme, c.domain, c.code, c.factor, x.grade, x.modifiable
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, scheme text, factors jsonb)
 cross join jsonb_to_recordset(r.factors) as x (code text, grade int, modifiable boolean)
  join factor_code c on c.scheme = '2018' and c.code = x.code
