<#list types as type>${type.name}
</#list>