-- Title: The themes that actions and recommendations can name
select code, name from theme order by place
