-- Title: The factors of a scheme's list
select scheme, code, domain, factor
  from factor_code
 where scheme = :scheme
 order by domain, left(code, 1), code
