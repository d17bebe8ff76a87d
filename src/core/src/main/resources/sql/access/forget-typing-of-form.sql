-- Title: Forgets what a person typed in one form of a page; what stands in other forms of that page stays
update kept_typing
   set fields = coalesce((select jsonb_object_agg(field.key, field.value) from jsonb_each(fields) as field
                           where split_part(field.key, ':', 1) <> :form), '{}')
 where user_id = cast(:user as bigint) and page = :page
