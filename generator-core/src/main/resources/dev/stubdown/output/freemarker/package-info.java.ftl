/**
<#list comment?split("\n") as line>
 *<#if line?has_content> ${line}</#if>
</#list>
 */
@NullMarked
package ${packageName};

import org.jspecify.annotations.NullMarked;
