-- Title: The names of the themes
select code, name from theme order by place
