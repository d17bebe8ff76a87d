-- Title: Whether the person who asks decides to which themes this case belongs
select decides_theme(:case) as answer
