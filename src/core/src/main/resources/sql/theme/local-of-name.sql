-- Title: The number of a local theme of this name
select id from local_theme where panel = :panel and name = :name
