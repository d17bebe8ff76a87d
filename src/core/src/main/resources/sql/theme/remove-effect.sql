-- Title: Take out an effect that was entered by mistake
delete from theme_effect where id = :id and works_on_themes(panel)
