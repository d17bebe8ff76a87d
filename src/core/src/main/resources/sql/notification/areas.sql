-- Title: Council areas by name, with the panel that reviews deaths there
select gss_code, name, panel from council_area order by name
