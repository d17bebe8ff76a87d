-- Title: Factors by code, as they can be chosen
select code, factor from factor_code where scheme = '2018' order by position(left(code, 1) in 'PSFEUDC'), code
