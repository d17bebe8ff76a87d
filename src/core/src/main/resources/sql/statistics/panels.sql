-- Title: The panels, by name
select code, name
  from panel
 order by name, code
